import { describe, expect, it } from 'vitest';
import { assess } from '../domain/assess.ts';
import { readRecords } from '../tests/read-content.ts';
import { entry, listing, record, source } from '../tests/records.ts';
import { countryRow } from './countries-json.ts';
import { countryJson, type CountryFile } from './country-json.ts';

const { records, day } = readRecords();
const asSent = (file: CountryFile) => JSON.parse(JSON.stringify(file)) as CountryFile;
const fileOf = (about: (typeof records)[number]) => asSent(countryJson(about, assess(about, day)));

describe('the file of a state', () => {
  it('says what the file of all states says of it, and more', () => {
    for (const about of records) expect(fileOf(about)).toMatchObject(countryRow(about, assess(about, day)));
  });

  it('holds every entry with its sentence and its sources, each of which it tells', () => {
    for (const about of records) {
      const { ledger, sources } = fileOf(about);
      expect(ledger.map(({ id, text }) => [id, text])).toEqual(about.ledger.map(({ id, text }) => [id, text]));
      for (const { id, sources: cited } of ledger)
        for (const each of cited) expect(sources[each]?.title, `${about.state.slug}#${id} cites ${each}`).toBeTruthy();
    }
  });

  it('gives the address of every source that has one', () => {
    const [about] = records.filter(({ state }) => state.slug === 'kazakhstan');
    expect(Object.values(fileOf(about!).sources).map(({ url }) => url)).toEqual(about!.sources.map(({ url }) => url));
  });

  it('tells the documents behind a listing too', () => {
    const about = record({
      ledger: [entry({ sources: [source('Herald')] })],
      sources: [source('Herald')],
      sanctions: [{ ...listing('2022-03-07'), sources: [source('Courier')] }],
    });
    const { sources, sanctions } = asSent(countryJson(about, assess(about, day)));
    expect(sanctions).toEqual([{ from: '2022-03-07', basis: 'on the list', sources: ['courier'] }]);
    expect(Object.keys(sources)).toEqual(['herald', 'courier']);
  });

  it('has the votes and the places in blocs alone of a state that is not written', () => {
    const about = records.find(({ state }) => state.slug === 'france')!;
    expect(fileOf(about)).toMatchObject({ summary: null, profile: false, ledger: [], sanctions: [{}] });
    expect(fileOf(about).votes).toHaveLength(25);
    expect(fileOf(about).memberships.map(({ bloc }) => bloc)).toEqual(['EU', 'NATO']);
  });
});
