import type { LabelId } from '../../domain/method.ts';
import { count, date, list, number, signedNumber } from './format.ts';
import { inCounts, labels } from './words.ts';

/** The plane of allegiance: votes across, material help down. */
export const plane = {
  title: 'The plane of allegiance',
  lead: "Across, how a state voted in the General Assembly over 36 months; down, the highest rung it stands on: to Russia's war above the middle band, to Ukraine below it. A state on both ladders has two ends.",
  label: (day: string) =>
    `Every UN member on ${date(day)} by its votes, from with Ukraine on the left to with Russia on the right, and by its highest rung, to Russia's war at the top, to Ukraine at the foot. The table says the same.`,
  nothing: 'Nothing',
  columns: {
    'with-ukraine': '← votes with Ukraine',
    between: 'abstains',
    'with-russia': 'with Russia →',
    none: 'no votes',
  },
  trailOf: 'Trail of',
  noTrail: 'No state',
  trail: (name: string, from: string, day: string) =>
    `The line is the way of ${name} from ${date(from)} to ${date(day)}.`,
  stand: (alignment: string, toRussia: string, toUkraine: string) =>
    `Alignment ${alignment}. To Russia's war: ${toRussia}. To Ukraine: ${toUkraine}.`,
  tableSummary: 'The plane as a table,',
  rung: 'Highest rung',
  cells: {
    'with-ukraine': 'below −0.75',
    'toward-ukraine': '−0.75 to −0.25',
    between: '−0.25 to +0.25',
    'toward-russia': '+0.25 to +0.75',
    'with-russia': '+0.75 and more',
    'no-votes': 'no votes',
  },
  toRussia: (rung: string) => `To Russia: ${rung}`,
  toUkraine: (rung: string) => `To Ukraine: ${rung}`,
  nothingOnRecord: 'Nothing on record',
} as const;

/** Six days that the plane tells of. */
export const story = {
  title: 'How the field divided',
  lead: 'Six days on the same plane. Each sentence is counted from the record.',
  open: (day: string) => `Open ${date(day)} on the map and the plane`,
  picture: (day: string) => `The plane of allegiance on ${date(day)}`,
  sides: { russia: "Helps Russia's war", ukraine: 'Helps Ukraine' },
  heads: {
    crimea: 'The first vote',
    invasion: 'The invasion',
    annexations: 'The annexations',
    troops: 'Foreign troops',
    reversal: 'The reversed vote',
    today: 'The newest evidence',
  },
  crimea: (yes: number, no: number, abstain: number, helping: number) =>
    `On Crimea ${number(yes)} states voted with Ukraine, ${number(no)} with Russia, and ${number(abstain)} abstained. ${helping ? count(helping, 'state was', 'states were') : 'No state was'} on a rung of either ladder.`,
  invasion: (territory: readonly string[], sanctioning: number) =>
    `${list(territory)} lent Russia territory on the first day. ${count(sanctioning, 'state had', 'states had')} sanctions on Russia in force.`,
  annexations: (no: readonly string[], sanctioning: number) =>
    `When the General Assembly rejected the annexations, ${list(no)} voted with Russia. ${count(sanctioning, 'state', 'states')} sanctioned it by then.`,
  troops: (fighting: readonly string[], arming: readonly string[]) =>
    `By this day the forces of ${list(fighting)} fought for Russia, the first from any other UN member.${arming.length ? ` ${list(arming)} armed Russia.` : ''}`,
  reversal: (no: number, turned: readonly string[]) =>
    `${number(no)} states voted no on ES-11/7, Russia among them. ${list(turned)} did so too, although their label until the day before was “${labels.sanctions.name}” or “${labels['votes-ukraine'].name}”.`,
  today: (counts: readonly { label: LabelId; n: number }[], alignment: number) =>
    `${list(inCounts(counts))}. The mean alignment of UN members is ${signedNumber(alignment)}.`,
} as const;
