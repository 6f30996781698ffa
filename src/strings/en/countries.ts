import { date, number } from './format.ts';

export const countries = {
  title: 'Countries',
  lead: (n: number, day: string) =>
    `All ${number(n)} UN members with their label on ${date(day)}. A country written in full is marked.`,
  caption: 'UN members, their label, rungs, alignment and drift',
  filter: 'Name contains',
  filterLabel: 'Label',
  allLabels: 'All labels',
  allRegions: 'All regions',
  onlyProfiles: 'Only those written in full',
  sortBy: (column: string) => `Sort by ${column.toLowerCase()}`,
  columns: {
    name: 'Country',
    label: 'Label',
    toRussia: "To Russia's war",
    toUkraine: 'To Ukraine',
    alignment: 'Alignment',
    drift: 'Drift',
    region: 'Region',
  },
  full: 'in full',
} as const;
