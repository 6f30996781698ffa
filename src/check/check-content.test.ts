import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  BLOC_FILE,
  LISTINGS_FILE,
  PROFILE,
  PROFILE_FILE,
  RESOLUTIONS_FILE,
  SANCTIONS_FILE,
  SECOND,
  SECOND_FILE,
  TODAY,
  VOTES_FILE,
} from '../tests/content-fixture.ts';
import { lineOf, swapped, useContent } from '../tests/planted-faults.ts';
import { checkContent } from './check-content.ts';

// What the check finds in one file is in rules/*.test.ts, from-zod.test.ts and located-yaml.test.ts.

const content = useContent();
const check = () => checkContent({ root: content.root, today: TODAY });

/** Changes files for one test only; undefined removes one. */
function withFiles(files: Record<string, string | undefined>): void {
  for (const [file, text] of Object.entries(files)) {
    const before = content.has(file) ? content.read(file) : undefined;
    const set = (value: string | undefined) =>
      value === undefined ? content.remove(file) : content.write(file, value);
    set(text);
    onTestFinished(() => set(before));
  }
}

describe('content without a fault', () => {
  it('has none', () => {
    expect(check()).toEqual([]);
  });

  it('has none with a second profile of the same sources', () => {
    withFiles({ [SECOND_FILE]: SECOND });
    expect(check()).toEqual([]);
  });

  it('has none without a profile', () => {
    withFiles({ [PROFILE_FILE]: undefined });
    expect(check()).toEqual([]);
  });

  it('has none in a file with the line ends of Windows', () => {
    withFiles({ [PROFILE_FILE]: PROFILE.replaceAll('\n', '\r\n') });
    expect(check()).toEqual([]);
  });
});

describe('faults in several files', () => {
  const plant = () => {
    const files = {
      [VOTES_FILE]: swapped(content.read(VOTES_FILE), ['A/RES/68/262,AGO,abstain', 'A/RES/68/262,AGO,abstian']),
      [SECOND_FILE]: swapped(SECOND, ['code: TON', 'code: TOM']),
      [PROFILE_FILE]: [
        ['kind: refusal', 'kind: refusel'],
        ["date: '2022-03-02'", "date: '2022-02-30'"],
        ['Its port lives', 'Its port recently lives'],
        ['- courier-2022-shells', '- courier-2022-shels'],
      ].reduce((text, [from = '', to = '']) => swapped(text, [from, to]), PROFILE),
      [BLOC_FILE]: swapped(content.read(BLOC_FILE), ['code: UZB', 'code: UZX']),
      [LISTINGS_FILE]: swapped(content.read(LISTINGS_FILE), ['ALB,2022-03-07,,', 'ALB,2022-03-07,soon,']),
    };
    const at = (file: keyof typeof files, marker: string) => `${file}:${lineOf(files[file] ?? '', marker)}`;
    return { files, at };
  };

  it('are all told, by file and line', () => {
    const { files, at } = plant();
    withFiles(files);
    expect(check().map(({ file, line, field }) => `${file}:${line} ${field}`)).toEqual([
      `${at(BLOC_FILE, 'UZX')} members.1.code`,
      `${at(PROFILE_FILE, '2022-02-30')} ledger.0.date`,
      `${at(PROFILE_FILE, 'status: reported')} ledger.0.status`,
      `${at(PROFILE_FILE, '- courier-2022-shels')} ledger.0.sources.1`,
      `${at(PROFILE_FILE, 'refusel')} ledger.1.kind`,
      `${at(PROFILE_FILE, '  courier-2022-shells:')} sources.courier-2022-shells`,
      `${at(PROFILE_FILE, 'recently')} prose`,
      `${at(SECOND_FILE, 'code: TOM')} code`,
      `${at(LISTINGS_FILE, 'soon')} until`,
      `${at(VOTES_FILE, 'abstian')} ballot`,
    ]);
  });

  it('are gone once they are mended', () => {
    expect(check()).toEqual([]);
  });

  it('are told with the line of the file where lines end as on Windows', () => {
    const text = swapped(PROFILE, ['kind: refusal', 'kind: refusel']).replace(
      'Its port lives',
      'Its port recently lives',
    );
    withFiles({ [PROFILE_FILE]: text.replaceAll('\n', '\r\n') });
    expect(check().map(({ line }) => line)).toEqual([lineOf(text, 'refusel'), lineOf(text, 'recently')]);
  });
});

describe('a file', () => {
  it.each([
    'content/countries/notes.md',
    'content/countries/drafts/tonga.mdx',
    'content/blocs/nato.yaml',
    'content/datasets/un-votes/old.csv',
  ])('that nothing reads is told: %s', (file) => {
    withFiles({ [file]: 'text' });
    expect(check()).toMatchObject([
      { file, line: 1, found: 'a file that nothing reads', mend: 'rename it or move it out of content/' },
    ]);
  });

  it.each([VOTES_FILE, RESOLUTIONS_FILE, LISTINGS_FILE, SANCTIONS_FILE])(
    'that is missing is told, and no more of it: %s',
    (file) => {
      withFiles({ [file]: undefined });
      expect(check().filter((fault) => fault.file === file)).toMatchObject([
        { line: 1, field: 'file', found: 'nothing', expected: 'a file', mend: 'restore it' },
      ]);
    },
  );

  it('with no front matter is told', () => {
    withFiles({ [PROFILE_FILE]: 'Fiji stands out.\n' });
    expect(check()[0]).toMatchObject({
      file: PROFILE_FILE,
      line: 1,
      field: 'front matter',
      found: 'nothing',
      mend: 'begin the file with --- and the front matter',
    });
  });

  it('that is empty is told', () => {
    withFiles({ [PROFILE_FILE]: '' });
    expect(check()[0]).toMatchObject({ file: PROFILE_FILE, line: 1, field: 'front matter', found: 'nothing' });
  });
});

describe('a draft outside content/', () => {
  const judge = (text: string) => {
    withFiles({ 'drafts/tonga.mdx': text });
    const file = join(content.root, 'drafts/tonga.mdx');
    return { file, faults: checkContent({ root: content.root, today: TODAY, only: [file] }) };
  };

  it('is judged alone, and its faults are told in the order of its lines', () => {
    const { file, faults } = judge(
      swapped(swapped(SECOND, ['kind: refusal', 'kind: refusel']), ['summary: Tonga', 'summary: Today']),
    );
    expect(faults).toMatchObject([
      { file, field: 'summary' },
      { file, field: 'ledger.1.kind' },
    ]);
  });

  it('that is not there is told like any other fault', () => {
    const file = join(content.root, 'drafts/nothing.mdx');
    expect(checkContent({ root: content.root, today: TODAY, only: [file] })).toMatchObject([
      { file, line: 1, found: 'nothing' },
    ]);
  });

  it('has no fault where it has none', () => {
    expect(judge(SECOND).faults).toEqual([]);
  });
});

describe('no value stops the check', () => {
  const lines = PROFILE.slice(0, PROFILE.indexOf('\n---\n')).split('\n');

  it.each([
    '',
    '[]',
    '{}',
    '5',
    'true',
    'null',
    '- x',
    '{ a: 1 }',
    '[[]]',
    '2022-02-30',
    '"',
    '*name',
    '&name',
    '!!set',
    'constructor',
  ])('whatever field has the value %s', (value) => {
    withFiles({ 'drafts/fiji.mdx': '' });
    const file = join(content.root, 'drafts/fiji.mdx');
    const stopped = lines.flatMap((line, i) => {
      const mangled = line.replace(/: .*$|:$/, `: ${value}`);
      content.write(
        'drafts/fiji.mdx',
        PROFILE.replace(lines.slice(0, i + 1).join('\n'), [...lines.slice(0, i), mangled].join('\n')),
      );
      try {
        checkContent({ root: content.root, today: TODAY, only: [file] });
        return [];
      } catch (error) {
        return [`line ${i + 1}, ${mangled.trim()}: ${String(error)}`];
      }
    });
    expect(stopped).toEqual([]);
  });
});
