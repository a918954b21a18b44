/** The desk: what the search finds, as texts to send. */
import type { AnswerData, DeskForm } from '@/lib/pages/desk';
import { filled } from '@/lib/words/fill';
import { placed } from '../../ui/browser/base';
import { copy } from '../../ui/browser/copy';
import { button, element, fill, paragraph } from '../../ui/browser/dom';
import { latest } from '../../ui/browser/kept';
import { focusBySlash } from '../../ui/browser/slash';
import { spokenNumber } from '../../ui/browser/voice';
import { framedBy, leaveByLinks } from './frame';
import { reportBeside } from './report';
import { TextPanel } from './text-panel';

declare module '../../ui/browser/island' {
  interface Islands {
    'desk-board': { 'data-form': string };
  }
}

/** Which answers were used lately: their numbers, kept on this device only. */
const used = latest('desk', 10, (id) => (/^\d{3,5}$/.test(id) ? id : ''));

/** Wakes the desk; in the frame of a page that may not show it, it says so and is gone. */
export function attach(desk: HTMLElement) {
  const form = JSON.parse(desk.dataset.form!) as DeskForm;
  const around = framedBy(form.frames);
  if (around !== '') return new Desk(desk, form, around).start();
  const { why, open } = form.words.refused;
  const way = element('a', { href: location.href, target: '_blank' }, open);
  fill(document.querySelector('main')!, paragraph(why), element('p', {}, way));
}

type Use = 'reply' | 'say';

class Desk {
  private readonly search: HTMLElement;
  private readonly input: HTMLInputElement;
  private readonly found: HTMLElement;
  private readonly status: HTMLElement;
  private readonly text: TextPanel;
  private readonly last: HTMLElement;
  private readonly report: (id: string) => void;
  private coming: Promise<Map<string, AnswerData>> | undefined;
  /** What Enter asked for before anything was found. */
  private waiting: Use | undefined;

  /** `around`: the origin of the page that shows the desk in a frame. */
  constructor(
    private readonly desk: HTMLElement,
    private readonly form: DeskForm,
    private readonly around: string | undefined,
  ) {
    const one = (selector: string) => desk.querySelector<HTMLElement>(selector)!;
    this.search = one('search-box');
    this.input = desk.querySelector('input')!;
    [this.found, this.status, this.last] = [one('.found'), one('.desk-status'), one('.desk-last')];
    this.text = new TextPanel(one('.desk-text'), form.words.spoken);
    this.report = reportBeside(one('[data-part=report]'));
  }

  start() {
    const { desk, search, input } = this;
    if (this.around) leaveByLinks();
    desk.addEventListener('focusin', () => void this.answers().catch(() => undefined), { once: true });
    desk.addEventListener('keydown', (event) => this.press(event), true);
    // Before the header takes it for its own field.
    document.addEventListener('keydown', (event) => focusBySlash(event, input), true);
    // Before the search, which would leave the page with it.
    desk.addEventListener('submit', (event) => this.submit(event), true);
    input.addEventListener('input', () => (this.waiting = undefined));
    new MutationObserver(() => this.dress()).observe(search, {
      childList: true,
      subtree: true,
      attributeFilter: ['data-coming'],
    });
    this.dress();
    this.showLast();
    desk.dataset.ready = '';
  }

  /** Every answer by its number: fetched once, and again after a fault. */
  private answers(): Promise<Map<string, AnswerData>> {
    return (this.coming ??= fetch(placed(this.form.answers))
      .then((response) => (response.ok ? response.json() : Promise.reject(new Error(this.form.answers))))
      .then(({ answers }: { answers: AnswerData[] }) => new Map(answers.map((answer) => [answer.number, answer])))
      .catch((error) => {
        this.coming = undefined;
        throw error;
      }));
  }

  private submit(event: Event) {
    if (event.target !== this.input.form || !this.input.value.trim()) return;
    event.preventDefault();
    event.stopPropagation();
    this.useFirst('reply');
  }

  /** ↓ and ↑ go from row to row; with Shift, Enter speaks. */
  private press(event: KeyboardEvent) {
    const { target, key, shiftKey } = event;
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const id = (target as HTMLElement).closest<HTMLElement>('[data-answer]')?.dataset.answer;
    const handled = () => {
      event.preventDefault();
      event.stopPropagation();
    };
    if (key === 'Enter' && shiftKey && target === this.input && this.input.value.trim()) {
      handled();
      this.useFirst('say');
    } else if (key === 'Enter' && shiftKey && id) {
      handled();
      void this.use('say', id);
    } else if ((key === 'ArrowDown' || key === 'ArrowUp') && (id || target === this.input)) {
      const stops = this.stops();
      const at = stops.findIndex((stop) => stop.closest('[data-answer]')?.contains(target as Node));
      const next = stops[at + (key === 'ArrowDown' ? 1 : -1)] ?? (key === 'ArrowUp' ? this.input : undefined);
      if (stops.length === 0) return;
      handled();
      next?.focus();
    }
  }

  private readonly stops = () => [
    ...this.desk.querySelectorAll<HTMLElement>(
      '.found:not([hidden]) .desk-reply, .desk-last:not([hidden]) .desk-reply',
    ),
  ];

  /** What Enter does: at once when the search is sure; else it goes to the first row, for a person to look at the question. */
  private useFirst(use: Use) {
    this.waiting = use;
    const first = this.found.hidden ? null : this.found.querySelector<HTMLElement>('[data-answer]');
    if (!first) return;
    // Of a code there is no reply: what stands below its card is near it.
    const sure = this.found.querySelector('.found-card:not([data-answer])') === null && isSure(first);
    if (!sure && this.search.hasAttribute('data-coming')) return;
    this.waiting = undefined;
    if (sure) return void this.use(use, first.dataset.answer!);
    first.querySelector<HTMLElement>('.desk-reply')!.focus();
    this.say(this.form.words.told.unsure);
  }

  /** Puts the ways to use an answer on each row that is found. */
  private dress() {
    for (const row of this.found.querySelectorAll<HTMLElement>('.answer-row, .found-card')) {
      const id = row.querySelector('.number, .number-plate')?.textContent;
      if (!id || row.dataset.answer) continue;
      row.dataset.answer = id;
      row.append(this.ways(id));
    }
    if (this.waiting) this.useFirst(this.waiting);
  }

  /** 回复, 念, 链接, and what only some have: a card for the customer, a page around to send one to. */
  private ways(id: string): HTMLElement {
    const { ways } = this.form.words;
    const row = element(
      'p',
      { class: 'desk-ways' },
      button(ways.reply, 'copy desk-reply', () => void this.use('reply', id)),
      button(ways.say, 'copy', () => void this.use('say', id)),
      button(ways.link, 'copy', () => void this.copyLink(id)),
    );
    if (this.around) row.append(button(ways.card, 'copy', () => void this.sendCard(id)));
    this.answers().then(
      (answers) => {
        const { customer, url } = answers.get(id) ?? {};
        if (!customer || !url) return;
        const card = `${this.addressOf(url)}#customer`;
        row.append(element('a', { class: 'touch', href: card, target: '_blank' }, ways.customer));
      },
      () => undefined,
    );
    return row;
  }

  /** Sends or speaks an answer; it is kept as the latest, and the report goes along. */
  private async use(use: Use, id: string) {
    const answer = await this.answer(id);
    if (!answer) return;
    if (use === 'reply') await this.copy(answer.reply, filled(this.form.words.told.reply, { id }));
    else this.speak(answer);
    used.add(id);
    this.showLast();
    this.report(id);
  }

  private async answer(id: string): Promise<AnswerData | undefined> {
    const answers = await this.answers().catch(() => undefined);
    if (!answers) this.say(this.form.words.told.missing);
    return answers?.get(id);
  }

  private async copyLink(id: string) {
    const answer = await this.answer(id);
    if (answer) await this.copy(answer.shortUrl, filled(this.form.words.told.link, { id }));
  }

  /** Sends a link with its title, a line of text and a picture to the page around, and to no other. */
  private async sendCard(id: string) {
    const answer = await this.answer(id);
    if (!answer) return;
    // In the words of WeCom's `news`.
    const { question: title, answer: desc, shortUrl: link, picture: imgUrl } = answer;
    window.parent.postMessage({ type: 'pos-help-card', card: { title, desc, link, imgUrl } }, this.around!);
    this.say(filled(this.form.words.told.card, { id }));
  }

  private async copy(text: string, told: string) {
    const copied = await copy(text);
    this.say(copied ? told : this.form.words.told.failed);
    this.text.show(...(copied ? [] : [paragraph(text, 'to-send')]));
  }

  /** Says an answer as it is read out on the telephone. */
  private speak({ number, question, verdict, answer, steps }: AnswerData) {
    const said = answer.startsWith(verdict.text) ? answer : `${verdict.text}。${answer}`;
    this.say(filled(this.form.words.spoken.title, { id: number }));
    this.text.read([spokenNumber(number), question, said, ...steps.map((step, at) => `第 ${at + 1} 步，${step}`)]);
  }

  private say(words: string) {
    this.status.textContent = words;
  }

  /** The answers that were used lately, as rows with the same ways. */
  private showLast() {
    const ids = used.list();
    this.last.hidden = ids.length === 0;
    if (ids.length === 0) return;
    this.answers().then(
      (answers) => {
        const rows = ids.flatMap((id) => answers.get(id) ?? []).map((answer) => this.lastRow(answer));
        fill(this.last.querySelector('ol')!, ...rows);
        if (this.last.querySelector('.desk-forget')) return;
        const forget = button(this.form.words.forget, 'copy desk-forget', () => {
          used.forget();
          this.showLast();
        });
        this.last.append(forget);
      },
      () => (this.last.hidden = true),
    );
  }

  /** An address of the site without the host that it is published at, which a preview is not. */
  private readonly addressOf = (url: string) => url.slice(this.form.site.length);

  private lastRow({ number, question, verdict, url }: AnswerData): HTMLElement {
    const link = element(
      'a',
      { class: 'touch', href: this.addressOf(url) },
      element('span', { class: 'number' }, number),
      ` ${question}`,
    );
    const stamp = element('strong', { class: `tone-${verdict.tone}` }, verdict.text);
    const row = element('li', { class: 'desk-row' }, link, stamp, this.ways(number));
    row.dataset.answer = number;
    return row;
  }
}

/** The search says of money only what it is sure of. */
const isSure = (row: HTMLElement) => row.matches('.found-card') || row.querySelector('strong') !== null;
