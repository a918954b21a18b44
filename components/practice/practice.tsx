import type { PracticeCard, PracticePage } from '@/lib/pages/practice';
import { filled } from '@/lib/words/fill';
import { PlainPage } from '../site/plain-page';
import { Phrases } from '../ui/phrases';
import { Stamp } from '../ui/stamp';
import { LoneLink } from '../ui/text-link';
import { Things } from '../ui/things';
import '../ui/cluster.css';
import './practice.css';

const Screen = ({ code, screen }: Pick<PracticeCard, 'code' | 'screen'>) => (
  <p className="practice-screen">
    {code && <b>{code} </b>}
    <Phrases>{screen}</Phrases>
  </p>
);

const Answer = ({ tone, stamp, facts, answer }: PracticeCard) => (
  <>
    <Stamp tone={tone}>{stamp}</Stamp>
    <ul>
      {facts.map(({ asked, answer }) => (
        <li key={asked}>
          {asked} <b>{answer}</b>
        </li>
      ))}
    </ul>
    <p>
      <LoneLink href={answer.url}>
        {answer.id} <Phrases>{answer.question}</Phrases>
      </LoneLink>
    </p>
  </>
);

const cardId = (at: number) => `practice-${at + 1}`;

/**
 * Cards to practise with: a screen, three questions, the answers folded. One stands in sight at a time and the next beside
 * it: a swipe or a link leads there, without script. On paper the questions have room to write, and the answers follow on a
 * sheet of their own.
 */
export const Practice = ({ frame, words, cards }: PracticePage) => (
  <PlainPage frame={frame} lead={words.lead} printsMainOnly title={words.title}>
    <ol className="practice-cards">
      {cards.map((card, at) => (
        <li id={cardId(at)} key={card.screen + card.answer.id}>
          <Screen {...card} />
          <Things things={card.facts.map(({ asked }) => asked)} />
          <details>
            <summary>{words.show}</summary>
            <Answer {...card} />
          </details>
          <p className="cluster practice-ways">
            <span>{filled(words.at, { at: String(at + 1), count: String(cards.length) })}</span>
            <LoneLink href={`#${cardId((at + 1) % cards.length)}`}>
              {at + 1 < cards.length ? words.next : words.again}
            </LoneLink>
          </p>
        </li>
      ))}
    </ol>
    <p className="practice-how">{words.how}</p>
    {/* Closed parts are not printed by browsers of before 2025. */}
    <div className="practice-key">
      <h2>{words.key}</h2>
      <ol>
        {cards.map(({ screen, code, stamp, facts, answer }) => (
          <li key={screen + answer.id}>
            {code} {screen}：{stamp}；{facts.map(({ answer }) => answer).join('；')}
          </li>
        ))}
      </ol>
      <p>{frame.words.never}</p>
    </div>
  </PlainPage>
);
