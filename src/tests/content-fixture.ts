import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Small valid content in a folder of its own: the real votes and blocs, and a made-up profile, bloc and list,
 * so that tests can plant faults in them whatever editors do to the real ones.
 */

/** Far off, so that no row added to the real tables lies after it. */
export const TODAY = '2099-06-30';

export const PROFILE_FILE = 'content/countries/fiji.mdx';

export const PROFILE = `---
code: FJI
summary: Fiji stands in for a state that sold Russia shells, helped Ukraine a little and said no to more.
ledger:
  - id: shells-2022
    date: '2022-03-02'
    last: '2022-09'
    ends: '2023'
    kind: arms
    tie: toward
    counts: arms
    status: reported
    under: gave
    text: Two newspapers found that Fiji had sold Russia shells.
    sources:
      - herald-2022-shells
      - courier-2022-shells
  - id: no-more-2023
    date: '2023-05-04'
    kind: refusal
    tie: away
    status: confirmed
    under: refused
    text: The foreign minister said that Fiji would sell no more.
    quote:
      text: We shall send nothing more to anybody
      speaker: Ann Example
      role: Foreign minister of Fiji
    sources:
      - ministry-2023-statement
  - id: generators-2024
    date: '2024'
    kind: aid-to-ukraine
    tie: away
    counts: aid-to-ukraine
    status: confirmed
    under: ukraine
    text: Fiji gave Ukraine generators for its hospitals.
    figure:
      value: 3
      unit: generators, by the ministry's count
    sources:
      - ministry-2023-statement
sources:
  herald-2022-shells:
    url: https://example.org/herald/shells
    title: Shells for Russia
    publisher: Herald
    published: '2022-10-01'
    language: en
    kind: news
  courier-2022-shells:
    url: https://example.org/courier/shells
    title: From Suva to the front
    publisher: Courier
    published: '2022-10'
    language: en
    kind: news
  ministry-2023-statement:
    url: https://example.org/ministry/statement
    title: Statement of the minister
    publisher: Ministry of Foreign Affairs of Fiji
    published: '2023'
    language: en
    kind: official
---

## Where it stands

Fiji sold Russia shells in 2022.<Cite to="shells-2022" /> A year later its foreign minister ruled out another sale, and no newspaper has found one.

## What it gives and what it refuses

It gave Ukraine three generators for hospitals.<Cite to="generators-2024" />

<Quote entry="no-more-2023" />

## What it wants

Its port lives by trade with both sides, and its neighbours press it to choose between them.

## What changed

The refusal of May 2023 was the turning point.<Cite to="no-more-2023 ministry-2023-statement" />

## What is not known

Nobody has said how the shells were paid for, nor which ship carried them.
`;

/** The same for a second state, with the same sources. */
export const SECOND_FILE = 'content/countries/tonga.mdx';
export const SECOND = PROFILE.replace('code: FJI', 'code: TON').replaceAll('Fiji', 'Tonga');

export const BLOC_FILE = 'content/blocs/csto.mdx';

const BLOC = `---
code: CSTO
name: Collective Security Treaty Organization
short: CSTO
summary: The alliance stands in for a bloc that promises help and met once to say that it would send none.
promise:
  text: A member that is attacked is helped by the others.
  article: Article 4
  mutualDefence: true
  sources:
    - charter-2002
members:
  - code: ARM
    standing: member
    from: '2002-10-07'
    sources:
      - charter-2002
  - code: UZB
    standing: member
    from: '2006'
    until: '2012'
    sources:
      - charter-2002
ledger:
  - id: summit-2022
    date: '2022-05-16'
    kind: statement
    tie: neither
    status: confirmed
    text: The leaders met and said nothing of the war.
    sources:
      - charter-2002
sources:
  charter-2002:
    url: https://example.org/charter
    title: Charter
    publisher: CSTO
    language: en
    kind: official
---

## What it is

The alliance is made of states that promised one another help, and its secretariat sits in Moscow. Its members meet
every autumn in one of their capitals, by turns, and they decide together or not at all. None of them may lodge foreign
troops on its soil unless the others agree.

## What its treaty promises

An attack on one member counts as an attack on all of them. The others then owe it help, soldiers included, but each
of them decides for itself what that help will be. Nobody has yet asked for it in this war.

## What changed

The leaders met in May 2022 and left the war out of what they said.<Cite to="summit-2022" /> Since that meeting one of
the members has stayed away from every exercise, and another has asked aloud what the promise is worth.

## What is not known

Whether a member was ever asked in private to send soldiers was not found.
`;

export const LISTINGS_FILE = 'content/datasets/sanctions/listings.csv';

const LISTINGS = `code,from,until,basis,sources
ALB,2022-03-07,,"on the list, as published",list-2022
AND,2022-03-07,2024-01-31,on the list until it left,list-2022 gazette-2024
`;

export const SANCTIONS_FILE = 'content/datasets/sanctions/dataset.yaml';

const SANCTIONS = `title: States that sanction Russia
origin: A made-up list.
rights: Facts; cite the sources.
rows:
  min: 1
  max: 193
sources:
  list-2022:
    url: https://example.org/list
    title: List
    publisher: Government of Russia
    published: '2022-03-07'
    language: ru
    kind: official
  gazette-2024:
    url: https://example.org/gazette
    title: Gazette
    publisher: Government of Andorra
    published: '2024'
    language: ca
    kind: official
`;

export const VOTES_FILE = 'content/datasets/un-votes/votes.csv';
export const RESOLUTIONS_FILE = 'content/datasets/un-votes/resolutions.csv';
export const UN_VOTES_FILE = 'content/datasets/un-votes/dataset.yaml';

export interface ContentFolder {
  root: string;
  has(file: string): boolean;
  read(file: string): string;
  write(file: string, text: string): void;
  remove(file: string): void;
}

/** Lays out the content in a temporary folder; the caller removes it. */
export function contentFolder(): ContentFolder {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  const folder: ContentFolder = {
    root,
    has: (file) => existsSync(join(root, file)),
    read: (file) => readFileSync(join(root, file), 'utf8'),
    write: (file, text) => {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    },
    remove: (file) => rmSync(join(root, file), { recursive: true }),
  };
  for (const real of ['content/datasets', 'content/blocs'])
    cpSync(fileURLToPath(new URL(`../../${real}`, import.meta.url)), join(root, real), { recursive: true });
  const made = { [PROFILE_FILE]: PROFILE, [BLOC_FILE]: BLOC, [LISTINGS_FILE]: LISTINGS, [SANCTIONS_FILE]: SANCTIONS };
  for (const [file, text] of Object.entries(made)) folder.write(file, text);
  // A planted row more or less is not to be one too many or too few as well.
  folder.write(UN_VOTES_FILE, folder.read(UN_VOTES_FILE).replace(/min: \d+/, 'min: 1'));
  return folder;
}
