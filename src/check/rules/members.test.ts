import { describe, expect, it } from 'vitest';
import { BLOC_FILE, TODAY } from '../../tests/content-fixture.ts';
import { itFinds, useContent } from '../../tests/planted-faults.ts';
import { checkContent } from '../check-content.ts';

const file = BLOC_FILE;
const END = '    kind: official\n---\n';

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
      swap: ['- charter-2002', '- charter-2020'],
      field: 'members.0.sources.0',
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
      slip: 'runs code in its text',
      file,
      swap: [END, `${END}\nIt has members.\n\n{process.exit()}\n`],
      at: '{process',
      field: 'prose',
      says: 'plain paragraphs',
    },
    {
      slip: 'has text that does not parse',
      file,
      swap: [END, `${END}\nIt has <b members.\n`],
      at: 'It has',
      field: 'prose',
      says: 'Unexpected character',
    },
  ]);

  const content = useContent();
  it('is missed where its file is missing', () => {
    content.remove('content/blocs/nato.mdx');
    expect(checkContent({ root: content.root, today: TODAY })).toMatchObject([
      { file: 'content/blocs/nato.mdx', line: 1, found: 'nothing', expected: 'the bloc NATO', mend: 'add the file' },
    ]);
  });
});
