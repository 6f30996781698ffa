import { describe, expect, it } from 'vitest';
import { PROFILE, PROFILE_FILE, TODAY } from '../../tests/content-fixture.ts';
import { itFinds, swapped, useContent, type Planted } from '../../tests/planted-faults.ts';
import { checkContent } from '../check-content.ts';

const field = 'prose';
const PORT = 'Its port lives by trade with both sides, and its neighbours press it to choose between them.';
const GENERATORS = 'It gave Ukraine three generators for hospitals.';
const SHELLS = 'Fiji sold Russia shells in 2022.';

const SAID = 'Fiji gave Ukraine generators for its hospitals.';
const FIGURE = "value: 3\n      unit: generators, by the ministry's count";

/** A slip in the sentence on the generators, of which the entry has 3 and 2024 and its source 2023. */
const figure = (slip: string, sentence: string, number: string): Planted => ({
  slip,
  swap: [GENERATORS, sentence],
  field,
  says: 'a figure that stands in generators-2024 (it has 3, 2024, 2023); correct it, or cite the entry',
  found: `the figure "${number}"`,
});

/** A slip in the sentence on the shells, of which the entry and its sources have six dates. */
const date = (slip: string, sentence: string, stated: string): Planted => ({
  slip,
  swap: [SHELLS, sentence],
  field,
  says: 'a date that stands in shells-2022 (it has 2022-03-02, 2022-09, 2023, 2022-10-01, 2022-10); correct it',
  found: `the date "${stated}"`,
});

describe('a figure stands in the entry that its sentence cites', () => {
  itFinds([
    figure('another figure', 'It gave Ukraine 41 generators.', '41'),
    figure('a figure with a separator', 'Of generators it gave 3,000.', '3,000'),
    figure('a decimal figure', 'It gave some 3.5 tonnes of generators.', '3.5'),
    figure('a share', 'It gave 3.1% of the generators.', '3.1%'),
    figure('a sum', 'It gave generators worth $4.', '$4'),
    figure('a figure of another size', 'It gave generators worth 3 million euros.', '3 million'),
    figure('a sum of another size', 'It gave generators worth €3 billion.', '€3 billion'),
    figure('an abbreviated sum', 'It gave generators worth US$4bn.', 'US$4bn'),
    figure('the end of a range', 'It gave from 3 to 5 generators.', '5'),
    figure('the end of a short range', 'It gave 3–5 generators.', '3–5'),
    figure('a figure before a hyphen', 'It gave generators on a 20-year lease.', '20'),
    figure('an ordinal', 'It gave its 4th generator.', '4th'),
    figure('a figure before a citation', 'Of generators Ukraine got 41', '41'),
    figure('a figure beside a quotation', 'The minister counted "3 generators", not 41.', '41'),
    figure('a figure that begins the sentence', '41 generators went to Ukraine.', '41'),
    {
      ...figure('a figure in none of two entries', 'Fiji sold shells in 2022 and gave 41 generators.', '41'),
      swap: ['generators for hospitals.<Cite to="', 'generators, 41 of them.<Cite to="no-more-2023 '],
      says: 'in no-more-2023 or generators-2024 (they have 3, 2023-05-04, 2023, 2024)',
    },
    { ...figure('a figure in a list', '- It gave 41 generators.', '41'), at: '- It gave' },
  ]);
});

describe('a date stands in the entry that its sentence cites', () => {
  itFinds([
    date('another year', 'Fiji sold Russia shells in 2021.', '2021'),
    date('another year within a span', 'Fiji sold Russia shells in 2022–24.', '2022–24'),
    date('another part of a year', 'Fiji sold Russia shells in mid-2021.', 'mid-2021'),
    date('another month', 'Fiji sold Russia shells in April 2022.', 'April 2022'),
    date('the month of another year', 'Fiji sold Russia shells in March 2023.', 'March 2023'),
    date('one of two months', 'Fiji sold Russia shells in March and April 2022.', 'March and April 2022'),
    date('a month by itself', 'Fiji sold Russia shells that April.', 'April'),
    date('another day', 'Fiji sold Russia shells on 3 March 2022.', '3 March 2022'),
    date('a day of which only the month is known', 'Fiji sold Russia shells on 2 September 2022.', '2 September 2022'),
    date('a day without a year', 'Fiji sold Russia shells on 3 March.', '3 March'),
    date('one of two days', 'Fiji sold Russia shells on 2 and 3 March 2022.', '2 and 3 March 2022'),
    date('two days in doubt', 'Fiji sold Russia shells on 3 or 4 March 2022.', '3 or 4 March 2022'),
    date('the day of what was not found', 'Nothing on the shells after 3 March 2022 was found.', '3 March 2022'),
  ]);
});

describe('a sentence agrees with its entries', () => {
  const content = useContent();
  const faults = (profile: string) => {
    content.write(PROFILE_FILE, profile);
    return checkContent({ root: content.root, today: TODAY });
  };
  const citing = (sentence: string, profile = PROFILE) => swapped(profile, [PORT, `${PORT} ${sentence}`]);

  it.each([
    ['a date of the entry', 'On 2 March 2022 it sold shells.<Cite to="shells-2022" />'],
    ['less of a date', 'In March 2022 it sold shells.<Cite to="shells-2022" />'],
    ['a day without its year', 'On 2 March it sold shells.<Cite to="shells-2022" />'],
    ['when it was last recorded and when it ended', 'It sold until September 2022 or 2023.<Cite to="shells-2022" />'],
    ['a span', 'It sold shells in 2022–23.<Cite to="shells-2022" />'],
    ['the day of a source', 'A newspaper told of it on 1 October 2022.<Cite to="shells-2022" />'],
    ['a day in doubt', 'It sold shells on 1 or 2 March 2022.<Cite to="shells-2022" />'],
    ['two months', 'It sold shells in March and September 2022.<Cite to="shells-2022" />'],
    ['what another entry has', 'From 2022 to 2024 it did both.<Cite to="shells-2022 generators-2024" />'],
    ['a figure', 'It gave 3 generators.<Cite to="generators-2024" />'],
    ['a figure in words', 'It gave four to six generators in two ships.<Cite to="generators-2024" />'],
    ['names of arms', 'It had Su-35s, Fath-360s, an S-300, 9M723 and TB2 drones.<Cite to="shells-2022" />'],
    ['names of resolutions and groups', 'Like the G7 it backed ES-11/1 and 80/223.<Cite to="shells-2022" />'],
    ['a name with a number', 'It had Zuzana 2 howitzers, by Article 4.<Cite to="shells-2022" />'],
    ['a name that begins it', 'Article 4 speaks of shells.<Cite to="shells-2022" />'],
    ['hours, decades and symbols', 'At 12:30 it gave 1990s shells of type 4x4.<Cite to="shells-2022" />'],
    ['a quotation', 'The minister said "we sold 41" and "in 2021 we sold 5".<Cite to="shells-2022" />'],
    ['the year of what was not found', 'Sales of shells in May 2021 were not found.<Cite to="shells-2022" />'],
    ['a source as well', 'It has 41 cranes.<Cite to="shells-2022 courier-2022-shells" />'],
    ['a section as well', 'It voted 41 times in 2014.<Cite to="votes shells-2022" />'],
  ])('that cites %s', (_, sentence) => {
    expect(faults(citing(sentence))).toEqual([]);
  });

  it.each([
    ['18 million shells', '18,000,000 shells'],
    ['18,000,000 shells', '18 million shells'],
    ['$1.58 billion', 'some 1,580,000,000 dollars'],
    ['€2bn', 'two billion euros'],
    ['22 ships', 'the twenty-second ship'],
    ['9 ships', 'ships. Nine of them sailed'],
    ['from 5 to 7 million', 'between 5 and 7 million'],
    ['40%', '40 per cent'],
    ['from 5 to 7 tonnes', '', 'low: 5\n      high: 7\n      unit: tonnes'],
    ['5 million tonnes', '', 'value: 5\n      unit: million tonnes'],
    ['6,500 tonnes', '', 'value: 6500\n      unit: tonnes'],
    ['0.2% in May 2021', '', 'value: 0.2\n      unit: per cent of what was there on 3 May 2021'],
    ['on 3 May 2024', 'on 3 May'],
  ])('%s by the text %j', (words, text, figure = FIGURE) => {
    const profile = swapped(swapped(PROFILE, [SAID, `${SAID} It gave ${text}.`]), [FIGURE, figure]);
    expect(faults(citing(`So it gave ${words}.<Cite to="generators-2024" />`, profile))).toEqual([]);
  });

  it.each([
    ['after another sentence', 'It gave 3 to Ukraine.<Cite to="generators-2024" /> It said "41" of 41.'],
    ['on a later line', 'It gave Ukraine\n3 or\nrather 41.'],
    ['in emphasis', 'It gave *Ukraine 41* generators.'],
    ['in a list', '\n\n- It gave Ukraine 3 or 41 generators.'],
  ])('or is told the line and the column of its number %s', (_, sentence) => {
    const profile = citing(`${sentence}<Cite to="generators-2024" />`);
    const [fault, ...others] = faults(profile);
    expect(others).toEqual([]);
    expect(profile.split('\n')[(fault?.line ?? 0) - 1]?.slice((fault?.column ?? 0) - 1)).toMatch(/^41[. *]/);
  });
});
