import type { Profile } from '../../schemas/profile.ts';
import { STATES, STATE_BY_CODE } from '../../states/states.ts';
import { show, type Fault } from '../fault.ts';
import { didYouMean } from '../near.ts';
import type { MdxFile } from '../profile-file.ts';

const CODES = STATES.map((state) => state.code);

/** What to say of a code that no UN member has. */
export function unknownState(code: unknown): Pick<Fault, 'found' | 'expected' | 'mend'> | undefined {
  if (typeof code !== 'string' || !/^[A-Z]{3}$/.test(code) || STATE_BY_CODE.has(code)) return undefined;
  return {
    found: show(code),
    expected: 'the ISO 3166-1 alpha-3 code of one of the 193 UN members',
    mend: didYouMean(code, CODES),
  };
}

/** A profile's code is a state's, its file is named as the state's address, and no state has two. */
export function checkIdentity(pages: readonly MdxFile<Profile>[]): Fault[] {
  const seen = new Map<string, string>();
  return pages.flatMap((page) => {
    const code = page.loose.code;
    const place = { file: page.file, ...page.yaml.at(['code']), field: 'code' };
    const unknown = unknownState(code);
    if (unknown) return [{ ...place, ...unknown }];
    const state = STATE_BY_CODE.get(String(code));
    if (!state) return [];
    if (page.slug !== state.slug)
      return [
        {
          ...place,
          found: show(code),
          expected: `the code of the state whose file this is, or the file name ${state.slug}.mdx`,
          mend: `rename the file to ${state.slug}.mdx, or correct the code`,
        },
      ];
    const other = seen.get(state.code);
    seen.set(state.code, page.file);
    return other
      ? [
          {
            ...place,
            found: show(code),
            expected: `one profile for ${state.name} (${other} is one)`,
            mend: 'delete one of them',
          },
        ]
      : [];
  });
}

/** Other states that entries or members name exist. */
export function checkCodes(page: MdxFile<never>, list: 'ledger' | 'members', key: 'actor' | 'code'): Fault[] {
  const rows = (page.loose as Record<string, unknown>)[list];
  return (Array.isArray(rows) ? rows : []).flatMap((row: Record<string, unknown> | null, index) => {
    const unknown = unknownState(row?.[key]);
    const path = [list, index, key];
    return unknown ? [{ file: page.file, ...page.yaml.at(path), field: path.join('.'), ...unknown }] : [];
  });
}
