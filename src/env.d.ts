/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What the prose of the page being rendered may cite. */
    citations?: import('./components/mdx/citations.ts').Citations;
  }
}
