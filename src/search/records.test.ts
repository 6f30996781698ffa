import { afterEach, describe, expect, it, vi } from 'vitest';
import { assess } from '../domain/assess.ts';
import type { BlocRecord } from '../domain/bloc-record.ts';
import type { StateRecord } from '../domain/record.ts';
import { entry, record } from '../tests/records.ts';
import { searchRecords, type Searchable } from './records.ts';
import type { RecordType } from './search-record.ts';

const DAY = '2024-06-30';

const assessed = (state: StateRecord) => ({ record: state, assessment: assess(state, DAY) });
const site = (more: Partial<Searchable> = {}): Searchable => ({
  evidenceDate: DAY,
  countries: [],
  blocs: [],
  resolutions: [],
  articles: [],
  ...more,
});
const found = (type: RecordType, more: Partial<Searchable>) =>
  searchRecords(site(more)).filter(({ filters }) => filters.type[0] === type);

const KAZAKHSTAN = '/countries/kazakhstan/';

describe('what is found of a state', () => {
  const kazakhstan = record({
    code: 'KAZ',
    profile: { summary: 'Kazakhstan trades with both.' },
    memberships: [
      { bloc: 'CSTO', short: 'CSTO', name: 'Treaty', standing: 'member', sources: [] },
      { bloc: 'BRICS', short: 'BRICS', name: 'BRICS', standing: 'partner', until: '2023', sources: [] },
    ],
  });

  it('is its page, with its summary, label and present blocs, under all its names', () => {
    expect(found('country', { countries: [assessed(kazakhstan)] })).toEqual([
      {
        url: KAZAKHSTAN,
        content: 'Kazakhstan trades with both. Label: Stays out. Memberships: CSTO.',
        meta: {
          title: 'Kazakhstan',
          names: expect.stringMatching(/^Kazakhstan, .*Казахстан.*, KAZ, Central Asia, Asia$/),
        },
        filters: { type: ['country'], state: ['kazakhstan'], label: ['out'] },
      },
    ]);
  });

  it.each([
    ['TUR', 'Türkiye'],
    ['MMR', 'Burma'],
    ['PRK', 'DPRK'],
  ])('%s is called %s too, and so are the entries on it', (code, name) => {
    const countries = [assessed(record({ code, ledger: [entry()] }))];
    expect(found('country', { countries })[0]?.meta.names).toContain(name);
    expect(found('entry', { countries })[0]?.meta.states).toContain(name);
  });

  it('has no label where the state is a party to the war', () => {
    const [russia] = found('country', { countries: [assessed(record({ code: 'RUS' }))] });
    expect(russia).toMatchObject({ content: 'Label: Party to the war.', filters: { label: ['none'] } });
  });

  it('is each section of its account', () => {
    const accounts = new Map([[KAZAKHSTAN, [{ id: 'what-changed', heading: 'What changed', text: 'Little.' }]]]);
    expect(found('account', { countries: [assessed(kazakhstan)], accounts })).toMatchObject([
      {
        url: `${KAZAKHSTAN}#what-changed`,
        content: 'Little.',
        meta: { title: 'Kazakhstan: What changed', states: expect.stringContaining('Казахстан') },
        filters: { type: ['account'], state: ['kazakhstan'], label: ['out'] },
      },
    ]);
  });
});

describe('what is found of an entry', () => {
  const told = entry({
    id: 'microchips-2022',
    date: '2022-10',
    kind: 'evasion',
    status: 'disputed',
    text: 'It sold chips.',
    claimant: 'A newspaper',
    denial: 'The ministry called it wrong',
    quote: { text: 'We sold none', speaker: 'Ann Example', role: 'minister' },
  });

  it('is its permalink, all that its ledger says, and what it can be chosen by', () => {
    expect(found('entry', { countries: [assessed(record({ code: 'KAZ', ledger: [told] }))] })).toEqual([
      {
        url: `${KAZAKHSTAN}#microchips-2022`,
        content:
          'It sold chips. Says so: A newspaper. Denial: The ministry called it wrong. “We sold none” Ann Example, minister.',
        meta: { title: 'Kazakhstan: Evasion, October 2022', states: expect.stringContaining('Казахстан') },
        filters: {
          type: ['entry'],
          kind: ['evasion'],
          status: ['disputed'],
          year: ['2022'],
          state: ['kazakhstan'],
          label: ['out'],
        },
      },
    ]);
  });

  it('is the page of the bloc where it is a bloc that acted', () => {
    const csto = {
      code: 'CSTO',
      slug: 'csto',
      name: 'Treaty',
      short: 'CSTO',
      summary: 'An alliance.',
      promise: { text: 'Help' },
      members: [],
      ledger: [told],
    };
    const blocs = [csto as unknown as BlocRecord];
    expect(found('entry', { blocs })[0]).toMatchObject({
      url: '/blocs/csto/#microchips-2022',
      meta: { states: 'CSTO' },
    });
    expect(found('bloc', { blocs })[0]).toMatchObject({
      url: '/blocs/csto/',
      meta: { title: 'CSTO', names: 'Treaty, CSTO' },
    });
  });

  it('is nothing where the entry is struck', () => {
    const struck = { ...told, status: 'struck' as const, reason: 'It was another state.' };
    expect(found('entry', { countries: [assessed(record({ ledger: [struck] }))] })).toEqual([]);
  });
});

describe('what is found of the rest', () => {
  it('is each resolution, by its symbol and what it demanded', () => {
    const resolution = {
      symbol: 'A/RES/ES-11/1',
      slug: 'es-11-1',
      date: '2022-03-02',
      title: 'Aggression against Ukraine',
      yes: 141,
      no: 5,
      abstain: 35,
      'not-voting': 12,
      record: 'https://example.org/',
      text: { symbol: 'A/RES/ES-11/1', short: 'The invasion', demanded: 'That Russia withdraw.', sources: [] },
    };
    expect(found('vote', { resolutions: [resolution] })).toMatchObject([
      {
        url: '/votes/es-11-1/',
        content: expect.stringMatching(
          /^That Russia withdraw\. A\/RES\/ES-11\/1, 2 March 2022: Aggression against Ukraine\./,
        ),
        meta: { title: 'ES-11/1: The invasion' },
        filters: { year: ['2022'] },
      },
    ]);
  });

  it('is each claim with its verdict, by the states that it is about', () => {
    const claim = {
      id: 'said-it',
      type: 'fact' as const,
      claim: 'They did',
      states: ['KAZ', 'FJI'],
      made: '2022-12',
      computed: true,
    };
    const countries = [assessed(record({ code: 'KAZ' })), assessed(record())];
    const claims = [
      { ...claim, judged: 'held' as const },
      { ...claim, id: 'thought-it', states: [] },
    ];
    expect(found('claim', { countries, articles: [{ short: 'Herald', claims }] })).toEqual([
      {
        url: '/claims/#said-it',
        content: 'They did.',
        meta: { title: 'Claim by Herald: Held', states: expect.stringMatching(/Kazakhstan.*Fiji/) },
        filters: { type: ['claim'], state: ['kazakhstan', 'fiji'], year: ['2022'] },
      },
      {
        url: '/claims/#thought-it',
        content: 'They did.',
        meta: { title: 'Claim by Herald: Opinion' },
        filters: { type: ['claim'], year: ['2022'] },
      },
    ]);
  });

  it('is the method by its terms, among the pages', () => {
    const method = found('page', {}).find(({ url }) => url === '/method/');
    expect(method?.content).toContain('Lends its territory: ');
  });
});

describe('the records', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.resetModules();
  });

  it('stand in the order of a search without words: pages first, then entries, newest first', () => {
    const ledger = [entry({ id: 'a-2022', date: '2022' }), entry({ id: 'b-2024', date: '2024' })];
    const records = searchRecords(site({ countries: [assessed(record({ ledger }))] }));
    expect(records.map(({ url }) => url).slice(-3)).toEqual([
      '/countries/fiji/',
      '/countries/fiji/#b-2024',
      '/countries/fiji/#a-2022',
    ]);
  });

  it('have addresses under the base path', async () => {
    vi.stubEnv('BASE_URL', '/moscow/');
    vi.resetModules();
    const { searchRecords: under } = await import('./records.ts');
    const urls = under(site({ countries: [assessed(record({ ledger: [entry()] }))] })).map(({ url }) => url);
    expect(urls.filter((url) => !url.startsWith('/moscow/'))).toEqual([]);
    expect(urls).toContain('/moscow/countries/fiji/#act-2022');
  });
});
