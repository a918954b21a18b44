import type { PracticeCard, PracticePage } from '@/lib/pages/practice';
import { Frame } from '../site/frame';
import { PageHead } from '../ui/page-head';
import { Phrases } from '../ui/phrases';
import { Stamp } from '../ui/stamp';
import '../ui/chip.css';
import '../ui/cluster.css';
import '../ui/number.css';
import '../ui/plain-page.css';
import '../ui/text-link.css';
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
      <a className="text-link" href={answer.url}>
        {answer.id} <Phrases>{answer.question}</Phrases>
      </a>
    </p>
  </>
);

/**
 * Cards to practise with: a screen, three questions, the answers folded. Without script all stand below each other; the
 * island shows one at a time. On paper the questions have room to write, and the answers follow on a sheet of their own.
 */
export const Practice = ({ frame, words, form, cards }: PracticePage) => (
  <Frame frame={frame} printsMainOnly>
    <div className="bar plain-page">
      <PageHead title={words.title}>{words.lead}</PageHead>
      <practice-cards data-form={JSON.stringify(form)}>
        <ol className="practice-cards">
          {cards.map((card) => (
            <li key={card.screen + card.answer.id}>
              <Screen {...card} />
              <ul>
                {card.facts.map(({ asked }) => (
                  <li key={asked}>{asked}</li>
                ))}
              </ul>
              <details>
                <summary>{words.show}</summary>
                <Answer {...card} />
              </details>
            </li>
          ))}
        </ol>
        <p className="cluster practice-ways" hidden>
          <button className="copy" name="before" type="button">
            {words.before}
          </button>
          <span role="status" />
          <button className="copy" name="next" type="button">
            {words.next}
          </button>
          <button className="copy" name="all" type="button">
            {words.all}
          </button>
        </p>
      </practice-cards>
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
    </div>
  </Frame>
);
