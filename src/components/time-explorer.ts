import { assess } from '../domain/assess.ts';
import { stops } from '../domain/changes.ts';
import { FIRST_DAY } from '../domain/method.ts';
import { lastMove, movers } from '../domain/movers.ts';
import type { History } from '../exports/history.ts';
import { messages } from '../strings/messages.ts';
import { onAddress, writeAddress } from './address-state.ts';
import { causeLine } from './cause-line.ts';
import { groupsView } from './groups-view.ts';
import { loadHistories, type Histories } from './history-data.ts';
import { showLegend } from './legend-view.ts';
import { paintMap } from './map-paint.ts';
import { blocsOf, mapViews, type Assessed, type View } from './map-views.ts';
import { readMoment, writeMoment, type Bounds, type Moment } from './moment.ts';
import { moversView } from './movers-view.ts';
import { tellPictures } from './picture-words.ts';
import { planeNote } from './plane-note.ts';
import { rankOf, standOf } from './plane-state.ts';
import { planeRows } from './plane-table.ts';
import { PlaneView } from './plane-view.ts';
import { TimeBar } from './time-bar.ts';
import './world-map.ts';
import type { Pointed, WorldMap } from './world-map.ts';

const t = messages.time;
/** Milliseconds after which the reader has come to rest: browsers refuse an address that is told a hundred times in a drag. */
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
  /** The day of the movers that are told; none at all is told as null. */
  #told: string | undefined | null = null;
  #settling = 0;

  async connectedCallback() {
    try {
      this.#data = await loadHistories();
    } catch {
      this.querySelector('.trouble')!.textContent = t.failed;
      return;
    }
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
      const { code, by } = (event as CustomEvent<Pointed>).detail;
      this.#tellCause(code);
      // A mouse that crosses the map asks for no other state.
      if (by !== 'mouse') this.#go({ focus: code });
    });
    this.#table.addEventListener('toggle', () => this.#fillTable());
    this.#trailOf.addEventListener('change', () => {
      this.#go({ focus: this.#trailOf.value || undefined });
      this.#bar.say(this.#note.textContent);
    });
    this.#view.addEventListener('change', () => this.#go({ view: this.#view.value }));
    for (const select of [this.#trailOf, this.#view]) select.closest('[hidden]')!.removeAttribute('hidden');
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-on]'))
      link.addEventListener('click', (event) => this.#follow(event, link.dataset['on']!));
    onAddress(() => {
      clearTimeout(this.#settling);
      this.#read();
      this.#show();
      this.#fillLists();
    });
    this.#read();
    // What the page shows by itself need not be drawn again; the plane takes the width of the screen once the rest is done.
    if (this.#isAsBuilt) setTimeout(() => this.#showPlane());
    else {
      this.#show();
      this.#fillLists();
    }
    if (this.#moment.focus) this.#map.point(this.#moment.focus);
  }

  /** Whether the day and the view are those that the page was built with. */
  get #isAsBuilt(): boolean {
    return writeMoment({ ...this.#moment, focus: undefined }, this.#bounds) === '';
  }

  get #address(): string {
    return new URL(location.pathname + writeMoment(this.#moment, this.#bounds) + location.hash, location.href).href;
  }

  get #assessed(): Assessed<History>[] {
    return this.#data.states.map((state) => ({ state, on: assess(state, this.#moment.on) }));
  }

  get #view(): HTMLSelectElement {
    return this.querySelector('select[name=view]')!;
  }

  get #note(): HTMLElement {
    return this.querySelector('.plane-note')!;
  }

  get #table(): HTMLDetailsElement {
    return this.querySelector('.plane-table')!;
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
    const { on, view } = this.#moment;
    this.#moment = moment;
    this.querySelector('.trouble')!.textContent = '';
    clearTimeout(this.#settling);
    this.#settling = window.setTimeout(() => {
      writeAddress(this.#address);
      this.#fillLists();
    }, SETTLED);
    if (moment.on === on && moment.view === view) return this.#showPlane();
    this.#show();
    this.#bar.say(
      moment.on === on
        ? t.announceView(this.#shown.name, on)
        : t.announce(moment.on, movers(this.#data.states, moment.on).length),
    );
  }

  /** What the map shows. */
  get #shown(): View {
    return this.#views.get(this.#moment.view)!;
  }

  /** The same in words, for who does not see the pictures: long lists, which wait until the reader has come to rest. */
  #fillLists() {
    document.querySelector('.groups')!.innerHTML = String(groupsView(this.#shown, this.#assessed));
    this.#fillTable();
  }

  #fillTable() {
    if (!this.#table.open) return;
    const states = this.#assessed.map(({ state, on }) => ({
      ...standOf(state.state.code, on),
      name: state.state.name,
    }));
    this.#table.querySelector('tbody')!.innerHTML = String(planeRows(states));
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
    const { on } = this.#moment;
    const view = this.#shown;
    const assessed = this.#assessed;
    this.#bar.show(on);
    this.#view.value = view.id;
    paintMap(this.#map, view, assessed);
    this.#tellCause(this.#map.pointed);
    this.#map.reread();
    showLegend(document.querySelector('.legend')!, view, assessed);
    this.#tellMovers(on);
    this.#showPlane(assessed);
    tellPictures(view, assessed, on);
  }

  #tellMovers(on: string) {
    const move = lastMove(this.#data.states, this.#bar.stops.slice(1), on);
    if (move?.day === this.#told) return;
    this.#told = move?.day;
    this.querySelector('.movers')!.innerHTML = String(moversView(move));
  }

  #showPlane(assessed: readonly Assessed<History>[] = this.#assessed) {
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
    const past = on === this.#bounds.last ? undefined : on;
    this.#note.innerHTML = state ? String(planeNote(state.state, assess(state, on), past)) : '';
  }
}
customElements.define('time-explorer', TimeExplorer);
