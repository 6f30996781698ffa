import { address } from '../addresses.ts';
import { lane, PITCH, timeAxis, type Axis } from '../charts/lanes.ts';
import type { Comparison, Side, ToldAct } from '../domain/compare.ts';
import { FIRST_DAY, INVASION_DAY } from '../domain/method.ts';
import { standing } from '../domain/standing.ts';
import { messages } from '../strings/messages.ts';
import { html, type Html } from './html.ts';

const t = messages.comparison;
/** So that a mark at either end of the axis is drawn whole. */
const MARGIN = PITCH;
const RADIUS = { weighing: 5.5, other: 4 };
/** Of one row of text along the axis. */
const ROW = 16;

/** The axis, and where on it the invasion stands, if it had begun. */
type Frame = Axis & { invasion: number | undefined };

const box = ({ width }: Frame, height: number) => `${-MARGIN} 0 ${width + 2 * MARGIN} ${height}`;

/** Lines at the years and at the invasion, as high as the lane. */
function grid({ years, invasion }: Frame, height: number): Html {
  const line = (x: number, kind: string) => html`<line class="${kind}" x1="${x}" x2="${x}" y1="0" y2="${height}" />`;
  return html`${years.map(({ x }) => line(x, 'year'))}${invasion !== undefined && line(invasion, 'invasion')}`;
}

function markView(
  { slug, name }: Side['record']['state'],
  { id, date, kind, tie, status, origins, counts }: ToldAct,
  x: number,
  y: number,
): Html {
  const contested = standing({ status, origins }) === 'contested';
  return html`<a href="${address.entry(slug, id)}" data-tie="${tie}" ${contested && html`data-contested`}
    ><title>${t.mark(name, date, kind, tie, status, counts)}</title
    ><circle cx="${x}" cy="${y}" r="${counts ? RADIUS.weighing : RADIUS.other}"
  /></a>`;
}

function laneView({ record: { state }, ledger }: Side, frame: Frame): Html {
  const { height, band, marks, leftOut } = lane(ledger, frame);
  return html`<div class="lane">
    <h3><a href="${address.country(state.slug)}">${state.name}</a></h3>
    <svg viewBox="${box(frame, height)}" role="group" aria-label="${t.lane(state.name, ledger.length)}">
      ${grid(frame, height)}
      <rect class="band" x="${-MARGIN}" y="${band.y}" width="${frame.width + 2 * MARGIN}" height="${band.height}" />
      ${marks.map(({ item, x, y }) => markView(state, item, x, y))}
    </svg>
    ${ledger.length === 0 && html`<p class="small soft">${t.noLedger}</p>`}
    ${leftOut > 0 && html`<p class="small soft">${t.leftOut(leftOut, frame.years[0]!.year)}</p>`}
  </div>`;
}

/** The years along the axis, the invasion above them where it is asked for. */
function axisView(frame: Frame, { named }: { named: boolean }): Html {
  const invasion = named ? frame.invasion : undefined;
  const foot = named ? 2 * ROW : ROW;
  const text = (x: number, y: number, said: string) => html`<text x="${x + 3}" y="${y - 4}">${said}</text>`;
  return html`<svg class="axis numeric" viewBox="${box(frame, foot)}" aria-hidden="true">
    ${invasion !== undefined && text(invasion, ROW, t.invasion)}
    ${frame.years.map(({ x, year }) => text(x, foot, messages.date(year)))}
  </svg>`;
}

/** From the year of the oldest entry, but for those older than the record, to the day; the invasion is always in it. */
function frameOf({ sides, day }: Comparison): Frame {
  const first = FIRST_DAY.slice(0, 4);
  const dates = sides.flatMap(({ ledger }) => ledger.map(({ date }) => date)).filter((date) => date >= first);
  const invaded = INVASION_DAY <= day;
  const from = [...dates, invaded ? INVASION_DAY : first].sort()[0]!;
  const axis = timeAxis(from, day);
  return { ...axis, invasion: invaded ? axis.x(INVASION_DAY) : undefined };
}

/** The ledgers of all states on one time axis, one lane a state, each mark a link to its entry. */
export function lanesView(compared: Comparison): Html {
  const frame = frameOf(compared);
  return html`<lane-chart>
    <div class="scroll-x" role="region" aria-label="${t.chart}" tabindex="0">
      <div class="lanes">
        ${axisView(frame, { named: true })} ${compared.sides.map((side) => laneView(side, frame))}
        ${axisView(frame, { named: false })}
      </div>
    </div>
    <p class="read small" aria-hidden="true" data-keys="${t.keys}"></p>
  </lane-chart>`;
}
