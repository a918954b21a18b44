/**
 * What a query leads to, as elements. Sure: a card for a direct hit, rows with verdicts for the rest. Perhaps: questions
 * alone, for nobody may read of money what is said of another case. None: ways on.
 */
import type { Engine, Outcome } from '@/lib/search/engine';
import { echo } from '@/lib/search/echo';
import { element, questionRow } from '../../ui/browser/dom';
import { answerRow, pageRow, reveal, withhold, type Extent, type Row } from './rows';
import { foldedTopics, support, topicList, topicsAndAsked } from './ways-on';

/** Most rows of answers and of pages; on a phone more are only in the way. */
const most = { sure: 6, perhaps: 4, pages: 2 };
/** Sure answers that stand above the pages found; all of those that are not sure do. */
const above = 3;

/**
 * How far the search is: the second stage is on its way, could not be had, or is here. Until it is here no answer found by
 * words is taken for sure, and none is said not to be there.
 */
export type Stage = 'coming' | 'failed' | 'here';
/** Said where it could not be had. */
export const partly = '网络不好，只搜了一部分，请再试一次';

/** `typed`: by the reader, who is told their own words again. */
export type Asked = { query: string; typed: boolean; stage: Stage };

/** What is shown for a query. */
export type Shown = {
  status: string;
  nodes: Node[];
  rows: Row[];
  /** Where the rows are, and what stands above them. */
  list?: HTMLElement;
  heading?: HTMLElement;
  /** What a query names outright has a card above the rows. */
  carded: boolean;
  /** The verdict of the first answer waits for the second stage, in room that it has already. */
  waiting: boolean;
  /** Whom to ask when it is none of these stands below. */
  closed: boolean;
};

/** Results of a query that has any, or the ways on. */
export function showOutcome(engine: Engine, outcome: Outcome, asked: Asked): Shown {
  const safe = asked.typed ? echo(asked.query) : '';
  const { says } = engine.index.waysOn;
  if (outcome.state === 'none') {
    if (outcome.view) return { ...nothing, status: '找到大字版', nodes: [viewCard()] };
    return showNone(engine, outcome, asked, safe);
  }
  const sure = isSure(outcome, asked.stage);
  const nodes: Node[] = outcome.view ? [viewCard()] : [];
  const direct = directHit(engine, outcome);
  if (direct) nodes.push(direct.card);
  const heading = sure ? undefined : element('p', { class: 'found-title' }, says.perhaps);
  if (heading) nodes.push(heading);
  const waiting = !sure && asked.stage === 'coming';
  const closed = !sure && !waiting;
  const entries = order(engine, outcome, sure).filter(({ kind, place }) => kind === 'page' || place !== direct?.place);
  const first = entries.find(({ kind }) => kind === 'answer');
  const rows = entries.map((entry) =>
    rowOf(engine, entry, outcome, { verdict: sure || (waiting && entry === first), where: asked.stage === 'here' }),
  );
  const list = element('ol', { class: 'rows' }, ...rows.map(({ item }) => item));
  nodes.push(list, ...(closed ? below(engine, safe) : []));
  const status = sure ? found(rows, direct) : notSure(asked, says);
  return { status, nodes, rows, list, heading, carded: direct !== undefined, waiting, closed };
}

/** To be called once the rows are in the page: what must not be read yet leaves its room only. */
export function settle({ rows, waiting }: Shown) {
  if (waiting) withhold(rows);
}

/**
 * The same when more has arrived and a reader may be about to tap: what is there stays where it is. A verdict appears in
 * room that was kept for it, or goes and leaves it; all else is added below, which `nodes` is then.
 */
export function addOutcome(engine: Engine, shown: Shown, outcome: Outcome, asked: Asked): Shown {
  const { rows, list, heading, carded } = shown;
  const { says } = engine.index.waysOn;
  const [first] = outcome.hits;
  const isFirst = ({ kind, place, verdict }: Row) =>
    kind === 'answer' && place === first?.place && verdict !== undefined;
  const stamped = rows.every(({ kind }) => kind === 'page') || rows.some(isFirst);
  const sure = isSure(outcome, asked.stage) && (carded || stamped);
  const isNew = (entry: Entry) => !rows.some(({ kind, place }) => kind === entry.kind && place === entry.place);
  const added = (outcome.state === 'none' ? [] : order(engine, outcome, sure))
    .filter((entry) => isNew(entry) && !(carded && entry.kind === 'answer' && entry.place === first?.place))
    .map((entry) => rowOf(engine, entry, outcome, { verdict: sure, where: asked.stage === 'here' }));
  list!.append(...added.map(({ item }) => item));
  if (sure) reveal(rows);
  else if (!carded) withhold(rows);
  const all = [...rows, ...added];
  const status = sure ? found(all, carded) : notSure(asked, says);
  // A line above the list would move it.
  if (heading) heading.textContent = status === says.unsure ? says.perhaps : status;
  const waiting = shown.waiting && asked.stage === 'coming';
  const closing = !sure && !waiting && !shown.closed;
  const nodes = closing ? below(engine, asked.typed ? echo(asked.query) : '') : [];
  return { ...shown, status, rows: all, waiting, closed: shown.closed || closing, nodes };
}

/** Said above answers of which none is sure. */
const notSure = ({ stage }: Asked, { unsure }: Pick<Engine['index']['waysOn']['says'], 'unsure'>) =>
  stage === 'failed' ? partly : unsure;

const found = (rows: readonly Row[], direct: unknown) =>
  `找到 ${rows.filter(({ kind }) => kind === 'answer').length + (direct ? 1 : 0)} 个相关答案`;

const nothing = { rows: [], carded: false, waiting: false, closed: true };

/** What a query names outright is sure at once; what its words say, only when all of them are known. */
const isSure = ({ state, hits: [best], code }: Outcome, stage: Stage) =>
  state === 'sure' && (stage === 'here' || code !== undefined || best?.kind !== 'words');

type Entry = Pick<Row, 'kind' | 'place'>;

/** Answers and pages in the order in which they are shown. */
function order(engine: Engine, outcome: Outcome, sure: boolean): Entry[] {
  const { hits, code, named, guide } = outcome;
  const answers = hits
    .filter(({ place }) => engine.answer(place))
    .slice(0, sure ? most.sure : most.perhaps)
    .map(({ place }): Entry => ({ kind: 'answer', place }));
  // A number or a code stands nowhere; what it leads to is all there is to show.
  if (isNumberOrCode(outcome)) return answers;
  const pages = outcome.pages.slice(0, most.pages);
  const guided = pages.some((page) => engine.page(page).kind === 'guide');
  if (!sure && !guided && guide !== undefined) pages.splice(most.pages - 1, 1, guide);
  const entries = pages.map((place): Entry => ({ kind: 'page', place }));
  const outright = code !== undefined || (hits[0] !== undefined && hits[0].kind !== 'words');
  const top = named && !outright ? entries.splice(0, 1) : [];
  const over = sure ? above : most.perhaps;
  return [...top, ...answers.slice(0, over), ...entries, ...answers.slice(over)];
}

const isNumberOrCode = ({ code, hits: [best] }: Outcome) => code !== undefined || best?.kind === 'number';

function rowOf(engine: Engine, { kind, place }: Entry, outcome: Outcome, extent: Extent) {
  const readings = isNumberOrCode(outcome) ? [] : outcome.readings;
  return kind === 'page' ? pageRow(engine, place) : answerRow(engine, place, readings, extent);
}

/** The card of what a query names outright; `place`: of the answer that it is. */
function directHit(engine: Engine, { code, hits: [best] }: Outcome): { card: Node; place?: number } | undefined {
  if (code !== undefined) {
    const { code: sign, name, url, tone, stamp } = engine.index.codes[code]!;
    return {
      card: card(element('span', { class: 'lcd-plate' }, sign), `应答码 ${sign}：${name}`, url, tone, stamp, ''),
    };
  }
  if (!best || best.kind === 'words') return undefined;
  const answer = engine.answer(best.place)!;
  const plate = element('span', { class: 'number-plate' }, answer.id);
  const { question, url, tone, stamp } = answer;
  return { card: card(plate, question, url, tone, stamp, answer.answer), place: best.place };
}

function card(plate: Node, title: string, url: string | undefined, tone = 'check', stamp = '', text: string) {
  const heading = url ? element('a', { href: url }, title) : title;
  const head = element('p', { class: 'found-head' }, plate);
  if (stamp) head.append(element('span', { class: `stamp tone-${tone}` }, stamp));
  const said = element('p', { class: 'found-title' }, heading);
  const rest = text ? [element('p', { class: 'receipt-answer' }, text)] : [];
  return element('div', { class: 'found-card' }, head, said, ...rest);
}

/** Turns the large view on, or off again; `view.ts` knows such links. */
const viewCard = () =>
  element(
    'p',
    { class: 'found-title' },
    element('a', { class: 'when-standard', href: '?v=elder' }, '打开大字版：字更大，按钮更大'),
    element('a', { class: 'when-elder', href: '?v=standard' }, '大字版已经打开。回到标准版'),
  );

/** What stands below answers of which none is sure. */
const below = (engine: Engine, safe: string): Node[] => [
  element('p', { class: 'found-label' }, engine.index.waysOn.says.support),
  support(safe),
  foldedTopics(engine),
];

/** No answer: say so, then whom to call, topics and the most asked; or the page that the query names. */
function showNone(engine: Engine, outcome: Outcome, { stage }: Asked, safe: string): Shown {
  const { waysOn } = engine.index;
  if (outcome.illicit) {
    const status = '这件事本站不提供办法';
    const why = element('ul', {}, questionRow(engine.answer(waysOn.illicit)!));
    const title = element('p', { class: 'found-title' }, '这件事本站不提供办法。为什么不行、有什么后果：');
    return { ...nothing, status, nodes: [title, why, support(''), ...topicsAndAsked(engine)] };
  }
  if (outcome.named) {
    const row = pageRow(engine, outcome.pages[0]!);
    const { kind, name } = engine.page(row.place);
    const list = element('ol', { class: 'rows' }, row.item);
    const closed = stage !== 'coming';
    const nodes = closed ? [list, ...below(engine, safe)] : [list];
    return { ...nothing, status: `找到${waysOn.says.kinds[kind]}：${name}`, nodes, rows: [row], list, closed };
  }
  if (stage === 'coming') return { ...nothing, status: '', nodes: [support(safe), topicList(engine)] };
  const ways = [support(safe), ...topicsAndAsked(engine)];
  if (stage === 'failed') return { ...nothing, status: '', nodes: ways };
  const nodes = [
    element('p', { class: 'found-title' }, safe ? `没有找到“${safe}”的答案。` : '没有找到答案。'),
    element('p', {}, '照屏幕上的原话，或用答案编号、应答码再试一次。急着用，直接问客服：'),
    ...ways,
  ];
  return { ...nothing, status: '没有找到答案', nodes };
}
