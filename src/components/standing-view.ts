import type { Assessment } from '../domain/assess.ts';
import { LADDERS, type LadderId } from '../domain/method.ts';
import { messages } from '../strings/messages.ts';
import { html, type Content, type Html } from './html.ts';
import { labelName, rungName } from './move-line.ts';

const t = messages.country;

const fact = (name: string, value: Content, ...notes: Content[]): Html =>
  html`<div>
    <dt>${name}</dt>
    <dd class="big">${value}</dd>
    ${notes}
  </div>`;
const note = (text: Content): Html => html`<dd class="soft small">${text}</dd>`;

const RUNG = { width: 20, height: 9, gap: 3 };

/** A ladder as a row of its rungs, those reached filled. */
function rungs(ladder: LadderId, level: number, top: number): Html {
  const [width, height] = [top * (RUNG.width + RUNG.gap), RUNG.height + 2];
  const drawn = Array.from(
    { length: top },
    (_, i) =>
      html`<rect
        ${i < level && html`class="reached"`}
        x="${i * (RUNG.width + RUNG.gap) + 0.5}"
        y="0.5"
        width="${RUNG.width - 1}"
        height="${RUNG.height}"
      />`,
  );
  return html`<svg
    class="rungs"
    data-ladder="${ladder}"
    viewBox="0 0 ${width} ${height}"
    width="${width}"
    height="${height}"
    aria-hidden="true"
  >
    ${drawn}
  </svg>`;
}

function rungFact(ladder: LadderId, on: Assessment): Html {
  const { level, weight } = on[ladder];
  const top = Math.max(...Object.values(LADDERS[ladder]));
  return fact(
    messages.ladders[ladder],
    rungName(on[ladder]),
    html`<dd class="note soft small">${rungs(ladder, level, top)} ${weight && t.rungOf(level, top)}</dd>`,
  );
}

const SCALE = { width: 120, height: 14, knob: 5 };
const x = (value: number) => SCALE.knob + ((value + 1) / 2) * (SCALE.width - 2 * SCALE.knob);

/** The place of an alignment between always with Ukraine and always with Russia. */
const scale = (value: number): Html =>
  html`<dd>
    <svg
      class="scale"
      viewBox="0 0 ${SCALE.width} ${SCALE.height}"
      width="${SCALE.width}"
      height="${SCALE.height}"
      role="img"
      aria-label="${t.alignmentScale(messages.alignment(value))}"
    >
      <line x1="${x(-1)}" x2="${x(1)}" y1="7" y2="7" />
      <line x1="${x(0)}" x2="${x(0)}" y1="3" y2="11" />
      <circle cx="${x(value)}" cy="7" r="${SCALE.knob}" />
    </svg>
    <span class="ends small soft"><span>${t.withUkraine}</span> <span>${t.withRussia}</span></span>
  </dd>`;

/**
 * The facts of an assessment, the label first.
 * @param day what is said of its day
 */
export const standingView = (on: Assessment, day: string): Html =>
  html`${fact(
    t.label,
    html`<span class="label" data-label="${on.label ?? 'none'}">${labelName(on.label)}</span>`,
    note(day),
  )}
  ${rungFact('toRussia', on)} ${rungFact('toUkraine', on)}
  ${fact(
    t.alignment,
    messages.alignment(on.alignment.value),
    on.alignment.value !== undefined && scale(on.alignment.value),
    note(t.alignmentNote(on.alignment.n, on.alignment.notVoting.length)),
  )}
  ${fact(t.drift, messages.drifts[on.drift.id], note(t.driftNote(on.drift.toward.length, on.drift.away.length)))}`;
