import { KINDS, SOURCE_KINDS, STATUSES, TIES, WEIGHTS } from '../schemas/vocabulary.ts';
import type { State } from '../states/states.ts';

/** A profile with one entry to be filled in, its fields explained by comments. */
export function profileTemplate(state: State, headings: readonly string[]): string {
  return `---
code: ${state.code}
# The answer in one or two sentences: what ${state.name} gave, and what it refused.
summary: ''
ledger:
  # An id never changes: words and the year, such as generators-2022.
  - id: ''
    # A day '2022-02-24', a month '2022-02' or a year '2022', in quotes. Also: last (last recorded), ends.
    date: ''
    # ${KINDS.join(', ')}
    kind: statement
    # ${TIES.join(', ')}
    tie: neither
    # Only where the act is a rung of the method: counts: ${WEIGHTS.join(', ')}
    # ${STATUSES.join(', ')}; claimed needs claimant, disputed needs denial.
    status: confirmed
    # Under which heading of the summary it stands, if any: under: gave, refused, got or ukraine
    text: ''
    sources: []
sources:
  # Each document that you read, under an id of your own:
  # reuters-2022-09-26-referendums:
  #   url: the address at which you read it
  #   title: ''
  #   publisher: ''
  #   published: ''
  #   language: en
  #   kind: ${SOURCE_KINDS.join(', ')}
---
${headings.map((heading) => `\n## ${heading}\n`).join('')}`;
}
