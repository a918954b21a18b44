/** Where to go on when no answer is certain: whom to call, the question to hand on, topics, what others ask. */
import type { Engine } from '@/lib/search/engine';
import { copyButton, element, questionRow } from '../../ui/browser/dom';

/** Whom to call, and the question to hand on. `safe`: what of it may be said. */
export function support(safe: string): Node {
  const ways = element('p', { class: 'cluster' });
  const call = document.querySelector<HTMLAnchorElement>('.footer-call');
  ways.append(
    call
      ? element(
          'a',
          { class: 'touch', href: call.href },
          `${call.protocol === 'tel:' ? '打客服电话' : '找客服'} ${call.textContent ?? ''}`,
        )
      : element('a', { class: 'touch', href: '#contact' }, '联系客服'),
  );
  if (safe) ways.append(copyButton('复制这个问题给客服', safe));
  return ways;
}

/** The topics, one link each. */
export const topicList = (engine: Engine): Node =>
  element(
    'ul',
    { class: 'cluster close' },
    ...engine.index.waysOn.topics.map(({ sign, name, url }) =>
      element('li', {}, element('a', { class: 'touch found-topic', href: url }, `${sign} ${name}`)),
    ),
  );

/** The same while the search is not sure: only a line, until somebody wants them. */
export const foldedTopics = (engine: Engine): Node =>
  element('details', {}, element('summary', { class: 'touch' }, engine.index.waysOn.says.topics), topicList(engine));

/** The topics, and what is asked most. */
export const topicsAndAsked = (engine: Engine): Node[] => [
  element('p', { class: 'found-label' }, engine.index.waysOn.says.topics),
  topicList(engine),
  element('p', { class: 'found-label' }, '大家常问'),
  element('ul', {}, ...engine.index.waysOn.asked.map((place) => questionRow(engine.answer(place)!))),
];
