/** What a query leads to, as elements: a card for a direct hit, rows for the rest, ways on when there is nothing. */
import type { Engine, Outcome } from '@/lib/search/engine';
import { echo } from '@/lib/search/echo';
import { markedLength, type Part } from '@/lib/search/places';
import { element } from '../../ui/browser/dom';

/** Most rows shown; on a phone more are only in the way. */
const mostRows = 6;

/** What is shown for a query. `rows` are the places of the answers in the list, in order. */
export type Shown = { status: string; nodes: Node[]; rows: number[] };

/**
 * Results of a query that has any, or the ways on. `keep`: rows that must stay where they are; `brief`: without
 * the places beside question and answer, which take a slow phone as long as the search; `typed`: by the reader, who
 * is told their own words again.
 */
export function showOutcome(
  engine: Engine,
  query: string,
  outcome: Outcome,
  keep: readonly number[],
  brief: boolean,
  typed: boolean,
): Shown {
  if (outcome.state === 'none')
    return outcome.view
      ? { status: '找到大字版', nodes: [viewCard()], rows: [] }
      : showWaysOn(engine, typed ? echo(query) : '', outcome);
  const { codes } = engine.index;
  // A number or a code stands nowhere; what it leads to is all there is to show.
  const named = outcome.code !== undefined || outcome.hits[0]?.kind === 'number';
  const readings = named ? [] : outcome.readings;
  const found = outcome.hits
    .map(({ place }) => place)
    .filter((place) => engine.answer(place))
    .slice(0, mostRows);
  const rows = [...keep, ...found.filter((place) => !keep.includes(place))];
  const nodes: Node[] = outcome.view ? [viewCard()] : [];
  const [best] = outcome.hits;
  const listed = [...rows];
  if (outcome.code !== undefined) {
    const { code, name, url, tone, stamp } = codes[outcome.code]!;
    nodes.push(card(element('span', { class: 'lcd-plate' }, code), `应答码 ${code}：${name}`, url, tone, stamp, ''));
  } else if (best && best.kind !== 'words') {
    const answer = engine.answer(best.place)!;
    const plate = element('span', { class: 'number-plate' }, answer.id);
    nodes.push(card(plate, answer.question, answer.url, answer.tone, answer.stamp, answer.answer));
    listed.splice(listed.indexOf(best.place), 1);
  }
  nodes.push(element('ol', { class: 'rows' }, ...listed.map((place) => row(engine, place, readings, brief))));
  return { status: `找到 ${rows.length} 个相关答案`, nodes, rows };
}

function card(plate: Node, title: string, url: string | undefined, tone = 'check', stamp = '', text: string) {
  const heading = url ? element('a', { href: url }, title) : title;
  const head = element('div', { class: 'receipt-head' });
  if (stamp) head.append(element('p', { class: `stamp tone-${tone}` }, stamp));
  if (text) head.append(element('p', { class: 'receipt-answer' }, text));
  return element('div', { class: 'receipt found-card' }, element('p', { class: 'found-title' }, plate, heading), head);
}

/** Turns the large view on, or off again; `view.ts` knows such links. */
const viewCard = () =>
  element(
    'p',
    { class: 'found-title' },
    element('a', { class: 'when-standard', href: '?v=elder' }, '打开大字版：字更大，按钮更大'),
    element('a', { class: 'when-elder', href: '?v=standard' }, '大字版已经打开。回到标准版'),
  );

function row(engine: Engine, place: number, readings: readonly string[], brief: boolean) {
  const { id, url, question, tone, stamp, answer } = engine.answer(place)!;
  const mark = (text: string) => engine.mark(text, readings);
  const asked = mark(question);
  const said = mark(answer);
  const link = element(
    'a',
    { href: url },
    element('span', { class: 'number' }, id),
    element('span', { class: 'question' }, ...marked(asked)),
  );
  const verdict = element('p', {}, element('strong', { class: `tone-${tone}` }, stamp), ' ', ...marked(said));
  const item = element('li', { class: 'answer-row' }, link, verdict);
  const where = brief
    ? undefined
    : bestPlace(engine, place, readings, Math.max(markedLength(asked), markedLength(said)));
  if (where) item.append(where);
  return item;
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
  let best: (typeof candidates)[number] | undefined;
  let length = shown;
  for (const candidate of candidates) {
    const said = markedLength(candidate.parts);
    if (said > length) [best, length] = [candidate, said];
  }
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

/** No answer: say so, then topics, the most asked, whom to call, and the question to hand on. `safe`: what of it may be said. */
function showWaysOn(engine: Engine, safe: string, { illicit }: Outcome): Shown {
  const { topics, asked, illicit: safety } = engine.index.waysOn;
  const question = (place: number) => {
    const { id, url, question: words } = engine.answer(place)!;
    return element(
      'li',
      { class: 'question-row' },
      element('a', { href: url }, element('span', { class: 'number' }, id), element('span', {}, words)),
    );
  };
  const status = illicit ? '这件事本站不提供办法' : '没有找到答案';
  const nodes: Node[] = illicit
    ? [
        element('p', { class: 'found-title' }, '这件事本站不提供办法。为什么不行、有什么后果：'),
        element('ul', {}, question(safety)),
      ]
    : [
        element('p', { class: 'found-title' }, safe ? `没有找到“${safe}”的答案。` : '没有找到答案。'),
        element('p', {}, '照屏幕上的原话，或用答案编号、应答码再试一次。急着用，直接问客服：'),
      ];
  const ways = element('p', { class: 'cluster' });
  const call = document.querySelector<HTMLAnchorElement>('footer a[href^="tel:"]');
  if (call) ways.append(element('a', { class: 'touch', href: call.href }, `打客服电话 ${call.textContent ?? ''}`));
  if (safe && !illicit) {
    const copy = element('button', { class: 'copy', type: 'button', hidden: '' }, '复制这个问题给客服');
    const host = document.createElement('copy-text');
    host.setAttribute('value', safe);
    host.append(copy, element('span', { role: 'status' }));
    ways.append(host);
  }
  nodes.push(
    ways,
    element('p', { class: 'found-label' }, '按主题找'),
    element(
      'ul',
      { class: 'cluster close' },
      ...topics.map(({ sign, name, url }) =>
        element('li', {}, element('a', { class: 'touch found-topic', href: url }, `${sign} ${name}`)),
      ),
    ),
    element('p', { class: 'found-label' }, '大家常问'),
    element('ul', {}, ...asked.map(question)),
  );
  return { status, nodes, rows: [] };
}
