import { address, fragment } from '../addresses.ts';
import type { Rung } from '../domain/assess.ts';
import { blocSlug } from '../domain/bloc-record.ts';
import type { Comparison, Side, ToldAct } from '../domain/compare.ts';
import { LADDERS, type LadderId } from '../domain/method.ts';
import { resolutionSlug, shortSymbol } from '../domain/roll-call.ts';
import { standing } from '../domain/standing.ts';
import type { Ballot } from '../schemas/vocabulary.ts';
import { messages } from '../strings/messages.ts';
import { causeLine } from './cause-line.ts';
import { html, type Content, type Html } from './html.ts';
import { lanesView } from './lanes-view.ts';
import { labelName } from './move-line.ts';
import { written } from './written.ts';

const t = messages.comparison;

/** The answer in a few words: each label, and how often all cast the same vote. */
export function answer({ sides, votes, day }: Comparison): string {
  const labels = sides.map(({ record, assessment }) => t.labelOf(record.state.name, labelName(assessment.label)));
  return t.answer(labels, votes.same, votes.n, day);
}

const section = (id: string, title: string, ...contents: Content[]): Html =>
  html`<section class="section" aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    ${contents}
  </section>`;

const table = (name: string, columns: readonly Html[], rows: readonly Html[]): Html =>
  html`<div class="scroll-x" role="region" aria-label="${messages.tableOf(name)}" tabindex="0">
    <table class="table numeric">
      <caption class="hidden-visually">
        ${name}
      </caption>
      <thead>
        <tr>
          ${columns}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;

const stateColumns = ({ sides }: Comparison) =>
  sides.map(({ record }) => html`<th scope="col">${record.state.name}</th>`);

/* Where they stand. */

const fact = (name: string, value: Content, note?: Content): Html =>
  html`<div>
    <dt>${name}</dt>
    <dd class="big">${value}</dd>
    ${note && html`<dd class="soft small">${note}</dd>`}
  </div>`;

function rungFact(ladder: LadderId, { weight, level }: Rung): Html {
  const top = Math.max(...Object.values(LADDERS[ladder]));
  return weight
    ? fact(messages.ladders[ladder], messages.weights[weight].name, messages.country.rungOf(level, top))
    : fact(messages.ladders[ladder], messages.nothing);
}

function standingView({ record, assessment: a }: Side, on: string | undefined): Html {
  const { slug, name } = record.state;
  const label = html`<span class="label" data-label="${a.label ?? 'none'}">${labelName(a.label)}</span>`;
  const { lead, text } = causeLine(record, a);
  const why = html`${lead} ${written(text)}
    <a href="${`${address.country(slug, on)}#${fragment.why}`}"
      >${t.record}<span class="hidden-visually"> ${t.recordOf(name)}</span></a
    >`;
  return html`<section aria-labelledby="${`of-${slug}`}">
    <h3 id="${`of-${slug}`}"><a href="${address.country(slug, on)}">${name}</a></h3>
    <dl>
      ${fact(messages.country.label, label)}
      <div>
        <dt>${t.why}</dt>
        <dd>${why}</dd>
      </div>
      ${rungFact('toRussia', a.toRussia)} ${rungFact('toUkraine', a.toUkraine)}
      ${fact(
        messages.country.alignment,
        messages.alignment(a.alignment.value),
        messages.country.alignmentNote(a.alignment.n, a.alignment.notVoting.length),
      )}
      ${fact(
        messages.country.drift,
        messages.drifts[a.drift.id],
        messages.country.driftNote(a.drift.toward.length, a.drift.away.length),
      )}
    </dl>
  </section>`;
}

/* Votes. */

const ballotMark = (ballot: Ballot): Html =>
  html`<span class="ballot" data-ballot="${ballot}">${messages.ballots[ballot].name}</span>`;

function alikeView({ pairs }: Comparison): Html {
  return html`<h3>${t.alike}</h3>
    <ul class="alike">
      ${pairs.map(({ of: [a, b], agreement, n }) => html`<li>${t.alikeness(a.state.name, b.state.name, agreement, n)}</li>`)}
    </ul>
    <p class="small soft measure">${t.alikeNote}</p>`;
}

function votesView(compared: Comparison, titles: ReadonlyMap<string, string>): Html {
  const { votes } = compared;
  const rows = votes.apart.map(
    ({ symbol, date, ballots }) =>
      html`<tr>
        <th scope="row">
          <a href="${address.vote(resolutionSlug(symbol))}">${written(shortSymbol(symbol))}</a>
          <span class="when soft">${messages.date(date)}</span>
        </th>
        <td class="title">${written(titles.get(symbol))}</td>
        ${ballots.map((ballot) => html`<td>${ballotMark(ballot)}</td>`)}
      </tr>`,
  );
  const { resolution, title } = t.voteColumns;
  const columns = [html`<th scope="col">${resolution}</th>`, html`<th scope="col" class="title">${title}</th>`];
  return section(
    'votes',
    t.votes,
    html`<p class="measure">${t.votesLead(votes.same, rows.length, votes.missing, votes.n)}</p>`,
    rows.length ? table(t.apart, [...columns, ...stateColumns(compared)], rows) : html`<p>${t.neverApart}</p>`,
    alikeView(compared),
  );
}

/* Memberships. */

function blocsView(compared: Comparison): Html {
  const { blocs, day, sides } = compared;
  const shared = blocs.filter(({ places }) => places.every(({ length }) => length));
  const rows = blocs.map(
    ({ bloc, places }) =>
      html`<tr>
        <th scope="row"><a href="${address.bloc(blocSlug(bloc))}">${messages.blocs[bloc]}</a></th>
        ${places.map(
          (held) =>
            html`<td>
              ${held.length ? messages.list(held.map((place) => t.place(place.standing, place.from))) : t.noPlace}
            </td>`,
        )}
      </tr>`,
  );
  return section(
    'memberships',
    t.blocs,
    html`<p>
      ${
        blocs.length
          ? t.inAll(
              shared.map(({ bloc }) => messages.blocs[bloc]),
              sides.length,
            )
          : t.noBlocs
      }
    </p>`,
    rows.length > 0 && table(t.blocsOn(day), [html`<th scope="col">${t.bloc}</th>`, ...stateColumns(compared)], rows),
  );
}

/* Ledgers. */

function entryView(slug: string, entry: ToldAct): Html {
  return html`<li>
    <a href="${address.entry(slug, entry.id)}">${messages.date(entry.date)}</a> ${written(entry.text)}
    <span class="tag">${messages.weights[entry.counts!].name}</span>
    ${standing(entry) === 'contested' && html`<span class="tag contested">${t.contested}</span>`}
  </li>`;
}

type InYear = Comparison['years'][number]['sides'][number];

function inYearView({ slug, name }: Side['record']['state'], { weighing, others }: InYear): Html {
  if (weighing.length + others === 0)
    return html`<div class="empty">
      <dt>${name}</dt>
      <dd class="soft small">${t.none}</dd>
    </div>`;
  const told = html`<dd>
    <ul class="told">
      ${weighing.map((entry) => entryView(slug, entry))}
    </ul>
  </dd>`;
  return html`<div>
    <dt>${name}</dt>
    ${weighing.length > 0 && told}
    ${others > 0 && html`<dd class="soft small">${t.others(others, weighing.length)}</dd>`}
  </div>`;
}

function yearsView({ years, sides }: Comparison): Html {
  return html`<h3>${t.years}</h3>
    <p class="soft">${t.yearsLead}</p>
    ${years.map(
      ({ year, sides: inYear }) =>
        html`<div class="in-year">
          <h4 class="numeric">${messages.year(year)}</h4>
          <dl class="columns">${inYear.map((side, i) => inYearView(sides[i]!.record.state, side))}</dl>
        </div>`,
    )}`;
}

function dataView({ sides }: Comparison): Html {
  return html`<p class="small soft data">
    ${t.data}
    ${sides.map(
      ({ record: { state } }) => html` <a href="${address.countryJson(state.slug)}">${t.json(state.name)}</a>`,
    )}
  </p>`;
}

/**
 * A comparison as the page shows it. The build and the browser write the same.
 * @param titles of the resolutions, by symbol
 * @param on the day, where it is not the published one
 */
export function comparisonView(compared: Comparison, titles: ReadonlyMap<string, string>, on?: string): Html {
  return html`<p class="lead">${answer(compared)}</p>
    ${section(
      'standing',
      t.standing,
      html`<div class="columns standings">${compared.sides.map((side) => standingView(side, on))}</div>`,
    )}
    ${votesView(compared, titles)} ${blocsView(compared)}
    ${section(
      'ledgers',
      t.ledgers,
      html`<p class="measure">${t.ledgersLead}</p>`,
      lanesView(compared),
      compared.years.length > 0 && yearsView(compared),
    )}
    ${dataView(compared)}`;
}
