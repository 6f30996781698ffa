import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { assess } from '../domain/assess.ts';
import { stops } from '../domain/changes.ts';
import { readRecords } from '../tests/read-content.ts';
import { packHistory, unpackHistory, type HistoryFile } from './history.ts';

const { records, day } = readRecords();
const sent = JSON.stringify(packHistory(records, day));
const histories = unpackHistory(JSON.parse(sent) as HistoryFile);

describe('the history that the browser gets', () => {
  it('gives every state on every twentieth of its days the assessment of its record', () => {
    for (const [i, record] of records.entries())
      for (const [j, on] of stops(record).entries())
        if (j % 20 === 0)
          expect(assess(histories[i]!, on), `${record.state.name} on ${on}`).toEqual(assess(record, on));
  });

  it('knows the sentence of each entry that weighs something, and of no other', () => {
    const told = histories.flatMap(({ ledger }) => ledger.filter(({ text }) => text));
    expect(told.length).toBeGreaterThan(0);
    expect(told).toEqual(histories.flatMap(({ ledger }) => ledger.filter(({ counts }) => counts)));
  });

  it('weighs at most 60 kB', () => {
    expect(brotliCompressSync(sent).length).toBeLessThan(60_000);
  });
});
