import type { en } from './en.ts';

/** The shape of a language's strings, from those of English: which texts there are, and what the functions take. */
type Shape<T> = T extends string
  ? string
  : T extends (...args: infer Args) => infer Result
    ? (...args: Args) => Shape<Result>
    : T extends readonly (infer Item)[]
      ? readonly Shape<Item>[]
      : { readonly [Key in keyof T]: Shape<T[Key]> };

/** What each language has to say. A file src/strings/<language>.ts that satisfies it is a language of the site. */
export type Words = Shape<typeof en>;
