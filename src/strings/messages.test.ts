import { expect, it } from 'vitest';
import { en } from './en.ts';
import * as format from './format.ts';

it('lets no text take the name of what Intl does', () => {
  expect(Object.keys(format).filter((name) => name in en)).toEqual([]);
});
