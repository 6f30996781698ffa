import { describe, expect, it } from 'vitest';
import { dayScale, standingChart, type Screen, type StandingHistory } from './standing-chart.ts';

/** Ten years of 100 units each, near enough. */
const FROM = '2014-01-01';
const UNTIL = '2024-01-01';
const ALL: Screen[] = ['narrow', 'wide', 'large'];
const history = (more: Partial<StandingHistory<string>> = {}): StandingHistory<string> => ({
  from: FROM,
  until: UNTIL,
  labels: [{ from: FROM, value: 'out' }],
  toRussia: [{ from: FROM, value: 0 }],
  toUkraine: [{ from: FROM, value: 0 }],
  alignment: [{ from: FROM, value: undefined }],
  votes: [],
  marks: [],
  ...more,
});
const draw = (more: Partial<StandingHistory<string>> = {}, px = 60) => standingChart(history(more), () => px);

describe('the chart of a standing', () => {
  it('runs from its first day to its last', () => {
    const x = dayScale(FROM, UNTIL);
    expect([x(FROM), x('2019-01-01'), x(UNTIL)]).toEqual([0, 500, 1000]);
  });

  it('fills its width with bands that meet', () => {
    const { bands } = draw({
      labels: [
        { from: FROM, value: 'out' },
        { from: '2019-01-01', value: 'arms' },
        { from: '2022-03-02', value: 'out' },
      ],
    });
    expect(bands.map(({ x, width, value }) => [x, width, value])).toEqual([
      [0, 500, 'out'],
      [500, 316.5, 'arms'],
      [816.5, 183.5, 'out'],
    ]);
    expect(bands.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(1000, 5);
  });

  it('puts a name under the start of its band, further left where the edge is near, and leaves out what has no room', () => {
    const labels = [
      { from: FROM, value: 'out' },
      { from: '2022-01-01', value: 'arms' },
      { from: '2022-02-01', value: 'out' },
    ];
    const [long, short, last] = draw({ labels }, 100).bands.map(({ names }) => names);
    expect(long).toEqual([{ at: 0, screens: ALL }]);
    expect(short).toEqual([]);
    expect(last).toEqual([
      { at: 1000, screens: ['narrow'] },
      { at: 808.6, screens: ['wide', 'large'] },
    ]);
  });

  it('names nothing that is wider than the screen', () => {
    expect(draw({}, 300).bands[0]!.names).toEqual([{ at: 0, screens: ['wide', 'large'] }]);
  });

  it('parts marks that would meet, more on a narrow screen, and keeps those that stand alone', () => {
    const { marks } = draw({ marks: ['2016-01-01', '2021-12-09', '2021-12-16', '2022-03-02'] });
    expect(marks[0]!.places).toEqual([{ at: marks[0]!.x, screens: ALL }]);
    const on = (screen: Screen) =>
      marks.slice(1).map(({ places }) => places.find(({ screens }) => screens.includes(screen))!.at);
    for (const [screen, px] of [
      ['narrow', 288],
      ['wide', 700],
      ['large', 1060],
    ] as const) {
      const [a, b, c] = on(screen);
      expect(b! - a!).toBeCloseTo((22 / px) * 1000, 0);
      expect(c! - b!).toBeCloseTo((22 / px) * 1000, 0);
    }
  });

  it('draws steps up to one side and down to the other, and nothing for nothing', () => {
    const { rungs } = draw({
      toRussia: [
        { from: FROM, value: 0 },
        { from: '2019-01-01', value: 3 },
        { from: '2022-03-02', value: 1 },
      ],
      toUkraine: [
        { from: FROM, value: 2 },
        { from: '2019-01-01', value: 0 },
      ],
    });
    expect(rungs).toEqual({
      up: 3,
      down: 2,
      toRussia: 'M500 0V-3H817V0zM817 0V-1H1000V0z',
      toUkraine: 'M0 0V2H500V0z',
    });
    expect(draw().rungs).toEqual({ up: 0, down: 0, toRussia: '', toUkraine: '' });
  });

  it('draws the alignment as a line of steps with gaps where no vote counts', () => {
    const { mean } = draw({
      alignment: [
        { from: FROM, value: 1 },
        { from: '2016-01-01', value: -0.333 },
        { from: '2019-01-01', value: undefined },
        { from: '2022-03-02', value: 0 },
      ],
    });
    expect(mean).toBe('M0 -100h200v133h300M817 0h183');
  });

  it('leaves out a step that is too short to be seen', () => {
    const alignment = [
      { from: FROM, value: 1 },
      { from: '2019-01-01', value: 0.5 },
      { from: '2019-01-02', value: 0 },
    ];
    expect(draw({ alignment }).mean).toBe('M0 -100h500v100h500');
  });

  it('draws a vote as a point at its score', () => {
    expect(
      draw({
        votes: [
          { date: '2019-01-01', score: 1 },
          { date: UNTIL, score: -1 },
        ],
      }).votes,
    ).toBe('M500 -100zM1000 100z');
  });

  it('tells the years that begin within it', () => {
    expect(draw({ from: '2014-03-27', until: '2016-07-02' }).years.map(({ year }) => year)).toEqual(['2015', '2016']);
  });
});
