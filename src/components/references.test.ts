import { expect, it } from 'vitest';
import type { BlocRecord } from '../domain/bloc-record.ts';
import { allEvents } from '../domain/timeline.ts';
import { entry, record } from '../tests/records.ts';
import { resolver } from './references.ts';

const iran = record({
  code: 'IRN',
  ledger: [
    entry({ id: 'drones-2022', date: '2022-10' }),
    entry({ id: 'wrong-2022', status: 'struck', reason: 'It was another state.' }),
  ],
});
const csto = {
  code: 'CSTO',
  slug: 'csto',
  short: 'CSTO',
  ledger: [entry({ id: 'summit-2022', date: '2022-05-16' })],
} as BlocRecord;
const resolve = resolver(allEvents([iran], [csto]));

it.each([
  ['iran#drones-2022', '/countries/iran/#drones-2022', 'Iran, October 2022'],
  ['blocs/csto#summit-2022', '/blocs/csto/#summit-2022', 'CSTO, 16 May 2022'],
  ['iran:herald-2022', '/countries/iran/#source-herald-2022', 'a source of the Iran page'],
  ['csto:charter-2002', '/blocs/csto/#source-charter-2002', 'a source of the CSTO page'],
])('%s leads to %s, called %s', (reference, href, text) => {
  expect(resolve(reference)).toEqual({ href, text });
});

it('leads to an entry that was struck since: it keeps its address', () => {
  expect(resolve('iran#wrong-2022').href).toBe('/countries/iran/#wrong-2022');
});
