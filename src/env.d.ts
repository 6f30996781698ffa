/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What the prose of the page being rendered may cite. */
    citations?: import('./components/mdx/citations.ts').Citations;
  }
}

declare namespace NodeJS {
  interface ProcessEnv {
    /** The language of the build, a key of LANGUAGES in src/strings/language.ts. */
    SITE_LANGUAGE?: string;
  }
}
