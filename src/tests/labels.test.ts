import { expect, it } from 'vitest';
import { assess } from '../domain/assess.ts';
import { readRecords } from './read-content.ts';

it('gives every state the label that was last reviewed, for the reasons that were', async () => {
  const { records, day } = readRecords();
  const lines = records.map((record) => {
    const { label, causes, contestedLabel } = assess(record, day);
    const why = [...causes.entries, ...causes.lists, causes.votes.length ? `${causes.votes.length} votes` : '']
      .filter(Boolean)
      .join(', ');
    return `${record.state.code} ${label ?? 'party'}${contestedLabel ? ` (contested: ${contestedLabel})` : ''}${why ? `: ${why}` : ''}`;
  });
  // A change of rule or evidence shows in review as changed lines of this file.
  await expect(`evidence to ${day}\n${lines.join('\n')}\n`).toMatchFileSnapshot('labels.txt');
});
