import { describe, expect, it, onTestFinished } from 'vitest';
import { BLOC_FILE, TODAY } from '../../tests/content-fixture.ts';
import { itFinds, swapped, useContent } from '../../tests/planted-faults.ts';
import { checkContent } from '../check-content.ts';

const file = BLOC_FILE;
const PROMISE = `The others then owe it help, soldiers included, but each
of them decides for itself what that help will be. Nobody has yet asked for it in this war.`;

describe('a bloc', () => {
  itFinds([
    {
      slip: 'has a member that is no state',
      file,
      swap: ['code: UZB', 'code: UZX'],
      field: 'members.1.code',
      says: 'did you mean "UZB"?',
    },
    {
      slip: 'misspells a standing',
      file,
      swap: ['standing: member', 'standing: membre'],
      field: 'members.0.standing',
      says: 'did you mean "member"?',
    },
    {
      slip: 'cites a source that is not described',
      file,
      swap: ["until: '2012'\n    sources:\n      - charter-2002", "until: '2012'\n    sources:\n      - charter-2020"],
      at: '      - charter-2020',
      field: 'members.1.sources.0',
      says: 'did you mean "charter-2002"?',
    },
    {
      slip: 'has a member that left before it joined',
      file,
      swap: ["until: '2012'", "until: '2005'"],
      field: 'members.1.until',
      says: 'a date on or after "2006"',
    },
    {
      slip: 'has the code of another',
      file,
      swap: ['code: CSTO', 'code: CIS'],
      field: 'code',
      says: 'rename the file to cis.mdx, or correct the code',
    },
    {
      slip: 'has a code that no bloc has',
      file,
      swap: ['code: CSTO', 'code: CSTOO'],
      field: 'code',
      says: 'did you mean "CSTO"?',
    },
    {
      slip: 'describes a source that nothing cites',
      file,
      swap: [
        'sources:\n  charter-2002:',
        'sources:\n  other:\n    title: Other\n    publisher: Other\n    language: en\n    kind: news\n    note: Read on paper.\n  charter-2002:',
      ],
      at: 'other:',
      field: 'sources.other',
      says: 'cite it or delete it',
    },
    {
      slip: 'has a source without an address or a note',
      file,
      swap: ['    url: https://example.org/charter\n', ''],
      at: 'title: Charter',
      field: 'sources.charter-2002.url',
      says: 'add url, or add note',
    },
    {
      slip: 'has no promise',
      file,
      swap: ['promise:', 'promises:'],
      field: 'promises',
      says: 'did you mean "promise"?',
      more: 1,
    },
    {
      slip: 'promises by a source that is not described',
      file,
      swap: ['  sources:\n    - charter-2002', '  sources:\n    - charter-2020'],
      at: '    - charter-2020',
      field: 'promise.sources.0',
      says: 'did you mean "charter-2002"?',
    },
  ]);
});

describe('the acts and the prose of a bloc', () => {
  const field = 'prose';
  itFinds([
    {
      slip: 'weigh nothing',
      file,
      swap: ['    tie: neither', '    tie: neither\n    counts: arms'],
      at: '    counts: arms',
      field: 'ledger.0.counts',
      says: 'one of id, date',
      more: 2,
    },
    {
      slip: 'rest on sources that are described',
      file,
      swap: [
        'said nothing of the war.\n    sources:\n      - charter-2002',
        'kept silent.\n    sources:\n      - charter-2020',
      ],
      at: '      - charter-2020',
      field: 'ledger.0.sources.0',
      says: 'did you mean "charter-2002"?',
    },
    {
      slip: 'are told in our own words',
      file,
      swap: ['text: The leaders met', 'text: The leaders recently met'],
      field: 'ledger.0.text',
      says: 'a date instead of a word that ages',
    },
    {
      slip: 'run no code',
      file,
      swap: ['Nobody has yet', '{process.exit()} has yet'],
      at: '{process',
      field,
      says: 'plain paragraphs',
    },
    {
      slip: 'do parse',
      file,
      swap: ['Nobody has yet', 'Nobody <b has yet'],
      at: 'Nobody <b',
      field,
      says: 'Unexpected character',
    },
    {
      slip: 'cite what is there',
      file,
      swap: ['to="summit-2022"', 'to="summit-2020"'],
      field,
      says: 'did you mean "summit-2022"?',
    },
    {
      slip: 'have the headings of a bloc',
      file,
      swap: ['## What it is\n', '## Where it stands\n'],
      field,
      says: '## What it is',
    },
    {
      slip: 'are of some length',
      file,
      swap: [PROMISE, ''],
      at: '\n## What it is',
      field,
      says: '120 to 380 words',
    },
    {
      slip: 'cite for every date',
      file,
      swap: ['Nobody has yet', 'In 2023 nobody had'],
      field,
      says: 'a citation in every sentence',
    },
  ]);

  const content = useContent();
  it('may have a member that left on the day on which it joined', () => {
    const valid = content.read(file);
    content.write(
      file,
      swapped(valid, ["from: '2006'\n    until: '2012'", "from: '2006-08-16'\n    until: '2006-08-16'"]),
    );
    onTestFinished(() => content.write(file, valid));
    expect(checkContent({ root: content.root, today: TODAY })).toEqual([]);
  });

  it('is missed where its file is missing', () => {
    content.remove('content/blocs/nato.mdx');
    expect(checkContent({ root: content.root, today: TODAY })).toMatchObject([
      { file: 'content/blocs/nato.mdx', line: 1, found: 'nothing', expected: 'the bloc NATO', mend: 'add the file' },
    ]);
  });
});
