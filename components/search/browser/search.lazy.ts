/** The search below its field: typing, keys, and what happens when the later stages arrive. */
import { echo } from '@/lib/search/echo';
import type { Outcome } from '@/lib/search/engine';
import { whenTyped } from './composing';
import { toTop } from '../../ui/browser/to-top';
import { addressOf, fragmentOf, goToSearch, noteQuery } from './handed';
import { headBy } from './heading';
import { noticesFor } from './notices';
import { recent, recentRows } from './recent';
import { addOutcome, partly, settle, showOutcome, type Shown, type Stage } from './results';
import { bringStyle } from './style';
import { placed } from '../../ui/browser/base';
import { bringBodies, bringParts, bringWords, engine, numberedUrl, takeIndex } from './stages';

/** A reader needs about this long, in milliseconds, to aim at a new list; until then it may still be reordered. */
const aiming = 300;
/** Longest query, in characters, taken for words copied from an answer; a longer one is a story. */
const longestRun = 16;
/** How long, in milliseconds, a query waits for the second stage: one that a link brought to be answered, any to be offered other ways. */
const patience = 1000;
/** Pause in typing, in milliseconds, after which the query is kept. */
const pause = 300;

const searching = '正在找…';

type Bring = () => Promise<void>;

/** Brings a search box to life; called once for each box. `linked`: a query that nobody typed here; `index`: the file of the first stage. */
export function attach(box: HTMLElement, input: HTMLInputElement, linked: string, index: string) {
  takeIndex(index);
  bringStyle();
  new Panel(box, input).start(linked);
}

class Panel {
  private shownFor: string | undefined;
  /** When the first results of this query appeared, in milliseconds; 0 before. */
  private shownAt = 0;
  private shown: Shown | undefined;
  /** Ways on are offered meanwhile, and stay. */
  private waited = false;
  private waiting = 0;
  /** The second stage could not be had at least once. */
  private failed = false;
  private noting = 0;
  /** A query that a link brought, as the field has it: the page must not say it as its own words. */
  private linked: string | undefined;
  private readonly coming = new Set<Bring>();
  private readonly here = new Set<Bring>();
  /** The box of the search page keeps the query in its address; one in the header lies over the page. */
  private readonly whole: boolean;
  private readonly floating: boolean;
  private readonly form: HTMLFormElement;
  private readonly found: HTMLElement;
  private readonly status: HTMLElement;

  constructor(
    private readonly box: HTMLElement,
    private readonly input: HTMLInputElement,
  ) {
    this.form = input.form!;
    this.found = box.querySelector<HTMLElement>('.found')!;
    this.status = box.querySelector<HTMLElement>('.found-status')!;
    this.whole = box.hasAttribute('whole');
    this.floating = box.hasAttribute('floating');
  }

  start(linked: string) {
    const { input, form, found, box } = this;
    if (linked && (!input.value || input.value === linked)) {
      input.value = echo(linked, input.maxLength);
      this.linked = input.value;
    }
    input.setAttribute('aria-controls', found.id);
    whenTyped(input, (composing) => this.search(composing));
    const raise = () => input.value && document.activeElement === input && toTop(input);
    input.addEventListener('input', raise);
    form.addEventListener('reset', () => setTimeout(() => this.ask('')));
    input.addEventListener('focus', () => this.search());
    form.addEventListener('submit', (event) => this.submit(event));
    box.addEventListener('keydown', (event) => this.move(event));
    found.addEventListener('click', (event) => (event.target as Element).closest('a') && this.keep());
    if (this.floating) {
      document.addEventListener('pointerdown', (event) => box.contains(event.target as Node) || this.close());
      box.addEventListener(
        'focusout',
        ({ relatedTarget }) => relatedTarget && !box.contains(relatedTarget as Node) && this.close(),
      );
    }
    // Nobody waits with a finger on a page that a link opened: the refined answer may come first.
    if (input.value && document.activeElement !== input) this.open();
    else this.search();
    raise();
    if (box.hasAttribute('data-empty')) this.askForWords();
  }

  /** Answers the query that a link brought, once the words are here or do not come soon. */
  private open() {
    this.status.textContent = searching;
    const soon = new Promise((late) => setTimeout(late, patience));
    const answer = () => this.shownFor === undefined && this.search();
    Promise.race([bringWords(), soon]).then(answer, answer);
  }

  /** Answers what stands in the field. `composing`: in part letters on their way to characters. */
  private search(composing = false) {
    const query = this.input.value.trim();
    this.complete(bringWords);
    if (query === this.shownFor && !this.found.hidden) return;
    const outcome = engine().search(query);
    // Letters that nothing reads as may be the first of a longer word.
    if (composing && (outcome.state === 'none' || outcome.missing.length > 0)) return;
    this.shownFor = query;
    this.box.toggleAttribute('data-asked', query !== '');
    if (this.whole) headBy(query, query !== this.linked);
    this.shownAt = 0;
    this.waited = false;
    if (!composing) this.note(query);
    if (query) this.show(query, outcome);
    else this.showRecent();
  }

  /** Shows what a query leads to; `late`: a reader may be about to tap, so what is there stays. */
  private show(query: string, outcome: Outcome = engine().search(query), late = false) {
    if (outcome.missing.length > 0) return this.showLater(query);
    const stage = this.stage();
    const asked = { query, typed: query !== this.linked, stage };
    if (outcome.state === 'none' && !outcome.named && !outcome.view && stage === 'coming')
      return this.wait(query, outcome);
    // What no question, prompt or phrasing says may still stand in the body of an answer.
    const said = outcome.state === 'sure' && (outcome.literal || query.length > longestRun);
    if (stage === 'here' && !said) this.complete(bringBodies);
    if (late && this.waited) return this.addBelow(showOutcome(engine(), outcome, asked), outcome);
    if (late && this.shown?.list && !outcome.illicit) {
      this.shown = addOutcome(engine(), this.shown, outcome, asked);
      this.status.textContent = this.shown.status;
      return this.found.append(...this.shown.nodes);
    }
    const shown = showOutcome(engine(), outcome, asked);
    this.fill(shown.status || partly, [...noticesFor(query, outcome), ...shown.nodes]);
    settle(shown);
    this.shown = shown;
    this.shownAt ||= Date.now();
  }

  private stage(): Stage {
    return this.here.has(bringWords) ? 'here' : this.failed ? 'failed' : 'coming';
  }

  /** Nothing to show before the second stage is here; who waits long is offered other ways. */
  private wait(query: string, outcome: Outcome) {
    this.fill(searching, noticesFor(query, outcome));
    clearTimeout(this.waiting);
    this.waiting = window.setTimeout(() => {
      const looking = query === this.shownFor && this.status.textContent === searching;
      if (!looking || this.stage() !== 'coming') return;
      const { nodes } = showOutcome(engine(), outcome, { query, typed: query !== this.linked, stage: 'coming' });
      this.fill(searching, [...noticesFor(query, outcome), ...nodes]);
      this.waited = true;
      this.shownAt = Date.now();
    }, patience);
  }

  /** What comes after ways on were offered stands below them; that nothing came, only the line above says. */
  private addBelow(shown: Shown, { state }: Outcome) {
    this.status.textContent = shown.status || partly;
    if (state === 'none') return;
    this.found.append(...shown.nodes);
    // What the next stage brings is added to it.
    this.shown = shown;
    this.waited = false;
  }

  /** Shows a query once the parts of a split index that it needs are here. */
  private showLater(query: string) {
    this.fill(searching, []);
    bringParts(query).then(
      () => this.shownFor === query && this.show(query),
      () => this.shownFor === query && this.fill(partly, []),
    );
  }

  private fill(status: string, nodes: Node[]) {
    this.shown = undefined;
    this.status.textContent = status;
    // How many were found is for those who listen; others see it.
    this.status.classList.toggle('sr-only', !status || (nodes.length > 0 && (this.floating || status !== partly)));
    this.found.textContent = '';
    this.found.append(...nodes);
    this.found.hidden = nodes.length === 0;
  }

  /** Brings in a later stage once, then refines what is shown. */
  private complete(bring: Bring) {
    if (this.coming.has(bring)) return;
    this.coming.add(bring);
    this.tell();
    bring()
      .then(
        () => {
          this.here.add(bring);
          this.refine();
        },
        () => {
          // The next key tries again.
          this.coming.delete(bring);
          if (bring !== bringWords) return;
          this.failed = true;
          this.refine();
        },
      )
      .then(() => this.tell());
  }

  /** Marks the box while a stage is on its way. */
  private tell() {
    this.box.toggleAttribute('data-coming', this.coming.size > this.here.size);
  }

  /** Shows the better order at once while nobody can have aimed yet; later, only adds below what is there. */
  private refine() {
    const open = !this.found.hidden || this.status.textContent === searching;
    const late = this.shownAt > 0 && Date.now() - this.shownAt >= aiming;
    if (this.shownFor && open) this.show(this.shownFor, undefined, late);
  }

  private note(query: string) {
    const { id, maxLength } = this.input;
    clearTimeout(this.noting);
    this.noting = window.setTimeout(() => noteQuery(id, echo(query, maxLength), this.whole), pause);
  }

  /** Keeps what the reader asked; what a link asked is not theirs. */
  private keep() {
    if (this.input.value !== this.linked) recent.add(this.input.value);
  }

  private showRecent() {
    const searches = document.activeElement === this.input ? recent.list() : [];
    const ask = (query: string) => this.ask(query);
    this.fill('', recentRows(searches, ask));
  }

  private ask(query: string) {
    this.shownFor = undefined;
    this.input.value = query;
    this.input.focus();
    this.search();
  }

  /** What is to be typed, said when nothing was. */
  private askForWords() {
    this.ask('');
    this.fill('先输屏幕上的字，或三位编号', []);
  }

  private submit(event: Event) {
    const { value } = this.input;
    event.preventDefault();
    if (!value.trim()) return this.askForWords();
    this.keep();
    const url = numberedUrl(value);
    if (url) return location.assign(placed(url));
    if (!this.whole) return goToSearch(addressOf(this.form) + fragmentOf(echo(value)), value);
    this.search();
    this.found.querySelector('a')?.focus();
  }

  /** ↓ and ↑ go through the results, Esc back to the field and then out of it. */
  private move(event: KeyboardEvent) {
    if (event.isComposing) return;
    const { input, found } = this;
    const stops = found.hidden ? [] : [...found.querySelectorAll<HTMLElement>('a, button:not([hidden])')];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const go = (stop: HTMLElement | undefined) => {
      event.preventDefault();
      stop?.focus();
    };
    if (event.key === 'ArrowDown') go(stops[at + 1]);
    else if (event.key === 'ArrowUp' && at >= 0) go(stops[at - 1] ?? input);
    else if (event.key === 'Escape') {
      if (at >= 0) return go(input);
      event.preventDefault();
      if (!input.value) input.blur();
      input.value = '';
      this.shownFor = '';
      this.note('');
      this.close();
    }
  }

  private readonly close = () => this.fill('', []);
}
