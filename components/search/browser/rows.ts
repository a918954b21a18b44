/** Rows of a list of results: answers, and pages that are no answers. */
import type { Engine } from '@/lib/search/engine';
import { markedLength, type Part } from '@/lib/search/places';
import { element } from '../../ui/browser/dom';

/** A row that is shown. `place`: of the answer or the page in its list; `verdict`: what an answer says of money, which a row may have room for without showing it. */
export type Row = { kind: 'answer' | 'page'; place: number; item: HTMLElement; verdict?: HTMLElement };

/** How much of an answer its row shows. `verdict`: also what it says of money; `where`: also where else the query stands. */
export type Extent = { verdict: boolean; where: boolean };

/** The row of an answer: number and question, and what of the rest it is to show. */
export function answerRow(engine: Engine, place: number, readings: readonly string[], extent: Extent): Row {
  const { id, url, question, tone, stamp, answer } = engine.answer(place)!;
  const mark = (text: string) => engine.mark(text, readings);
  const asked = mark(question);
  const said = extent.verdict ? mark(answer) : [];
  const link = element(
    'a',
    { href: url },
    element('span', { class: 'number' }, id),
    element('span', { class: 'question' }, ...marked(asked)),
  );
  const item = element('li', { class: 'answer-row' }, link);
  const verdict = extent.verdict
    ? element('p', {}, element('strong', { class: `tone-${tone}` }, stamp), ' ', ...marked(said))
    : undefined;
  if (verdict) item.append(verdict);
  const seen = Math.max(markedLength(asked), markedLength(said));
  const where = extent.where ? bestPlace(engine, place, readings, seen) : undefined;
  if (where) item.append(where);
  return { kind: 'answer', place, item, verdict };
}

/** The row of a page, marked as what it is. */
export function pageRow(engine: Engine, place: number): Row {
  const { kind, name, url } = engine.page(place);
  const mark = element('span', { class: 'found-kind' }, engine.index.waysOn.says.kinds[kind]);
  const link = element('a', { href: url }, mark, element('span', { class: 'question' }, name));
  return { kind: 'page', place, item: element('li', { class: 'question-row' }, link) };
}

/** Takes the verdicts out of rows that keep their heights, so that nothing moves. */
export function withhold(rows: readonly Row[]) {
  const heights = rows.map(({ item }) => item.getBoundingClientRect().height);
  rows.forEach(({ item, verdict }, at) => {
    if (!verdict?.isConnected) return;
    item.style.minHeight = `${heights[at]}px`;
    verdict.remove();
  });
}

/** Shows the verdicts in rows that have room for them. */
export function reveal(rows: readonly Row[]) {
  for (const { item, verdict } of rows) if (verdict) item.firstElementChild!.after(verdict);
}

/** Where else the query stands, if it stands there more than in what the row shows anyway. */
function bestPlace(engine: Engine, place: number, readings: readonly string[], shown: number): Node | undefined {
  const mark = (text: string) => engine.mark(text, readings);
  const { prompts, aliases } = engine.answer(place)!;
  const candidates = [
    ...prompts.map((text) => ({ label: '屏幕：', parts: mark(text) })),
    ...aliases.map((text) => ({ label: '也有人问：', parts: mark(text) })),
    ...engine.bodyLines(place, readings).map((text) => ({ label: '正文：', parts: shorten(mark(text)) })),
  ];
  const said = candidates.map(({ parts }) => markedLength(parts));
  const most = Math.max(shown, ...said);
  const best = most > shown ? candidates[said.indexOf(most)] : undefined;
  return best && element('p', { class: 'found-place' }, best.label, ...marked(best.parts));
}

/** A long line around its first marked part. */
function shorten(parts: Part[]): Part[] {
  const around = 16;
  const first = parts.findIndex(({ marked }) => marked);
  if (first < 0) return parts;
  return parts.slice(Math.max(0, first - 1), first + 4).map(({ text, marked }, at, all) => {
    if (marked || text.length <= around) return { text, marked };
    if (at === 0) return { text: `…${text.slice(-around)}`, marked };
    return { text: at === all.length - 1 ? `${text.slice(0, around)}…` : text, marked };
  });
}

const marked = (parts: Part[]) => parts.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
