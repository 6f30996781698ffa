import { address } from '../addresses.ts';
import { assess, type Assessment } from '../domain/assess.ts';
import { stops } from '../domain/changes.ts';
import { labelCounts } from '../domain/label-counts.ts';
import { FIRST_DAY } from '../domain/method.ts';
import { lastMove, movers, type Mover } from '../domain/movers.ts';
import type { History } from '../exports/history.ts';
import { messages } from '../strings/messages.ts';
import { causeLine } from './cause-line.ts';
import { loadHistories, type Histories } from './history-data.ts';
import { blocsOf, mapViews, type View } from './map-views.ts';
import { readMoment, writeMoment, type Bounds, type Moment } from './moment.ts';
import { PlaneView } from './plane-view.ts';
import { labelName, moveCause, moveLine, MOVERS, rungName } from './move-line.ts';
import { rankOf, standOf } from './plane-state.ts';
import { shade } from './shades.ts';
import { TimeBar } from './time-bar.ts';
import type { WorldMap } from './world-map.ts';

const t = messages.time;
const SVG = 'http://www.w3.org/2000/svg';
/** Milliseconds after which the address says what is shown: browsers refuse to be told a hundred times in a drag. */
const SETTLED = 250;

/** The map and the plane on any day: one day, one view and one state for all that it holds. */
class TimeExplorer extends HTMLElement {
  #data!: Histories;
  #bounds!: Bounds;
  #views!: Map<string, View>;
  #moment!: Moment;
  #bar!: TimeBar;
  #plane!: PlaneView;
  #map!: WorldMap;
  #told: string | undefined;
  #writing = 0;

  async connectedCallback() {
    try {
      this.#data = await loadHistories();
    } catch {
      this.querySelector('.trouble')!.textContent = t.failed;
      return;
    }
    await customElements.whenDefined('world-map');
    const { evidenceDate, resolutions, states } = this.#data;
    this.#views = new Map(
      mapViews(resolutions, blocsOf(states)).flatMap(({ views }) => views.map((view) => [view.id, view])),
    );
    this.#bounds = {
      first: FIRST_DAY,
      last: evidenceDate,
      views: [...this.#views.keys()],
      codes: states.map(({ state }) => state.code),
    };
    this.#map = this.querySelector<WorldMap>('world-map')!;
    this.#plane = new PlaneView(this.querySelector('.plane-picture')!, (code) => this.#go({ focus: code }));
    this.#bar = new TimeBar(this.querySelector('.time-bar')!, evidenceDate, {
      choose: (on) => this.#go({ on }),
      address: () => this.#address,
    });
    this.#map.addEventListener('point', (event) => {
      const focus = (event as CustomEvent<string | undefined>).detail;
      this.#tellCause(focus);
      this.#go({ focus });
    });
    this.#trailOf.addEventListener('change', () => this.#go({ focus: this.#trailOf.value || undefined }));
    this.#view.addEventListener('change', () => this.#go({ view: this.#view.value }));
    for (const select of [this.#trailOf, this.#view]) select.closest('[hidden]')!.removeAttribute('hidden');
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-on]'))
      link.addEventListener('click', (event) => this.#follow(event, link.dataset['on']!));
    addEventListener('popstate', () => {
      clearTimeout(this.#writing);
      this.#read();
      this.#show();
    });
    this.#read();
    // What the page shows by itself need not be drawn again; the plane takes the width of the screen once the rest is done.
    if (this.#isAsBuilt) setTimeout(() => this.#showPlane());
    else this.#show();
    if (this.#moment.focus) this.#map.point(this.#moment.focus);
  }

  /** Whether the day and the view are those that the page was built with. */
  get #isAsBuilt(): boolean {
    return writeMoment({ ...this.#moment, focus: undefined }, this.#bounds) === '';
  }

  get #address(): string {
    return new URL(location.pathname + writeMoment(this.#moment, this.#bounds) + location.hash, location.href).href;
  }

  get #assessed(): { state: History; on: Assessment }[] {
    return this.#data.states.map((state) => ({ state, on: assess(state, this.#moment.on) }));
  }

  get #view(): HTMLSelectElement {
    return this.querySelector('select[name=view]')!;
  }

  get #trailOf(): HTMLSelectElement {
    return this.querySelector('select[name=focus]')!;
  }

  #read() {
    const { refused, ...moment } = readMoment(location.search, this.#bounds);
    this.querySelector('.trouble')!.textContent = refused.length ? t.refused(refused) : '';
    this.#moment = moment;
    this.#bar.show(moment.on);
    this.#view.value = moment.view;
  }

  /** Goes to another day, view or state, and says so in the address. */
  #go(to: Partial<Moment>) {
    const moment = { ...this.#moment, ...to };
    if (JSON.stringify(moment) === JSON.stringify(this.#moment)) return;
    const dayOrView = moment.on !== this.#moment.on || moment.view !== this.#moment.view;
    this.#moment = moment;
    clearTimeout(this.#writing);
    this.#writing = window.setTimeout(() => history.replaceState(null, '', this.#address), SETTLED);
    if (!dayOrView) return this.#showPlane();
    this.#show();
    this.#bar.say(t.announce(moment.on, movers(this.#data.states, moment.on).length));
  }

  /** Puts into a state's link why it is what it is; the card takes it from there. */
  #tellCause(code: string | undefined) {
    const state = this.#data.states.find((one) => one.state.code === code);
    const link = state && this.#map.states.get(state.state.code);
    if (!link) return;
    const { lead, text = '' } = causeLine(state, assess(state, this.#moment.on));
    Object.assign(link.dataset, { cause: lead, told: text });
  }

  /** A link to another day moves what is here, and the reader to it. */
  #follow(event: MouseEvent, on: string) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#bar.pause();
    this.#go({ on });
    const plane = this.querySelector<HTMLElement>('.plane')!;
    plane.scrollIntoView({ block: 'center' });
    plane.focus({ preventScroll: true });
  }

  #show() {
    const { on, view: id } = this.#moment;
    const view = this.#views.get(id)!;
    const assessed = this.#assessed;
    this.#bar.show(on);
    this.#view.value = id;
    this.#paint(view, assessed);
    this.#count(view, assessed);
    this.#tellMovers(on);
    this.#showPlane(assessed);
    for (const node of this.querySelectorAll('[data-day]')) node.textContent = messages.date(on);
    const answer = document.querySelector('.answer');
    if (answer)
      answer.textContent = messages.home.answer(assessed.length, labelCounts(assessed.map((one) => one.on)), on);
  }

  #paint(view: View, assessed: readonly { state: History; on: Assessment }[]) {
    const keys = new Map(view.keys.map((key) => [key.value, key]));
    const links = this.#map.states;
    const hatched: string[] = [];
    for (const { state, on } of assessed) {
      const link = links.get(state.state.code)!;
      const key = keys.get(view.of(state, on))!;
      const contested = view.id === 'label' && on.contestedLabel !== undefined;
      const what = contested ? messages.map.contested(key.name) : key.name;
      if (shade(link, key) || link.dataset['what'] !== what) {
        link.dataset['what'] = what;
        link.setAttribute('aria-label', messages.map.state(state.state.name, what));
      }
      if (contested) hatched.push(link.querySelector('path')!.getAttribute('d')!);
    }
    const hatch = this.querySelector('.world .hatched')!;
    hatch.replaceChildren(
      ...hatched.map((d) => {
        const path = document.createElementNS(SVG, 'path');
        path.setAttribute('d', d);
        return path;
      }),
    );
    this.#tellCause(this.#moment.focus);
    this.#map.reread();
  }

  /** The key of the map, with how many states are of each class. */
  #count(view: View, assessed: readonly { state: History; on: Assessment }[]) {
    const counts = Map.groupBy(assessed, ({ state, on }) => view.of(state, on));
    const most = Math.max(...[...counts.values()].map((states) => states.length));
    const legend = document.querySelector('.legend')!;
    const template = legend.firstElementChild!;
    const kept = [...legend.children].filter((row) =>
      row.querySelector('[data-label=contested], [data-label=territory-only]'),
    );
    const rows = view.keys
      .filter(({ value }) => counts.has(value) || view.id === 'label')
      .map((key) => {
        const row = template.cloneNode(true) as HTMLElement;
        const sign = row.querySelector<HTMLElement>('.label')!;
        shade(sign, key);
        sign.textContent = key.name;
        const n = counts.get(key.value)?.length ?? 0;
        row.querySelector('.n')!.textContent = messages.number(n);
        const bar = row.querySelector<SVGElement>('.bar')!;
        shade(bar, key);
        bar.setAttribute('width', `${(n / most) * 100}%`);
        return row;
      });
    for (const row of kept)
      (row as HTMLElement).hidden = view.id !== 'label' && !!row.querySelector('[data-label=contested]');
    legend.replaceChildren(...rows, ...kept);
  }

  #tellMovers(on: string) {
    const move = lastMove(this.#data.states, this.#bar.stops.slice(1), on);
    if (move?.day === this.#told) return;
    this.#told = move?.day;
    this.querySelector('.movers h3')!.textContent = move ? t.movers(move.day) : t.noMovers;
    const line = (mover: Mover<History>) => {
      const { state } = mover.record;
      const item = document.createElement('li');
      const link = Object.assign(document.createElement('a'), {
        href: address.country(state.slug),
        textContent: state.name,
      });
      const move = Object.assign(document.createElement('b'), { textContent: moveLine(mover) });
      const why = Object.assign(document.createElement('span'), { className: 'soft' });
      const cause = moveCause(mover);
      if (cause) why.append(`${cause.lead} `);
      if (cause?.href)
        why.append(
          Object.assign(document.createElement('a'), {
            className: 'why',
            href: cause.href,
            textContent: cause.text,
            ...cause.marking,
          }),
        );
      item.append(link, messages.mark.colon, move, ' ', why);
      return item;
    };
    this.querySelector<HTMLAnchorElement>('.movers > a')!.href = move ? address.changesOn(move.day) : address.changes();
    const shown = move?.movers ?? [];
    const rest = Object.assign(document.createElement('li'), { textContent: t.moreMovers(shown.length - MOVERS) });
    this.querySelector('.movers ul')!.replaceChildren(
      ...shown.slice(0, MOVERS).map(line),
      ...(shown.length > MOVERS ? [rest] : []),
    );
  }

  #showPlane(assessed: readonly { state: History; on: Assessment }[] = this.#assessed) {
    const { on, focus } = this.#moment;
    const shown = assessed.map(({ state, on: now }) => ({
      ...standOf(state.state.code, now),
      name: state.state.name,
      rank: rankOf(now, state.ledger.length),
      label: now.label ?? ('none' as const),
    }));
    const state = focus && this.#data.states.find((one) => one.state.code === focus);
    const days = state ? [FIRST_DAY, ...stops(state).filter((day) => FIRST_DAY < day && day < on), on] : [];
    this.#plane.show(shown, focus, state ? days.map((day) => standOf(state.state.code, assess(state, day))) : []);
    this.#trailOf.value = focus ?? '';
    const note = this.querySelector('.plane-note')!;
    note.replaceChildren();
    if (!state) return;
    const now = assess(state, on);
    const link = Object.assign(document.createElement('a'), {
      href: address.country(state.state.slug),
      textContent: state.state.name,
    });
    note.append(
      link,
      `${messages.mark.colon}${labelName(now.label)}${messages.mark.stop}${messages.plane.stand(messages.alignment(now.alignment.value), rungName(now.toRussia), rungName(now.toUkraine))} ${messages.plane.trail(state.state.name, FIRST_DAY, on)}`,
    );
  }
}
customElements.define('time-explorer', TimeExplorer);
