import type { ScreenTextsPage, TextsOfAnswer } from '@/lib/pages/screen-texts';
import { PlainPage } from '../site/plain-page';
import { Chips } from '../ui/chips';
import { FoldList } from '../ui/fold-list';
import { ListFold } from '../ui/list-fold';
import { Phrases } from '../ui/phrases';
import '../ui/number.css';
import './screen-texts.css';

const partId = (digit: number) => `topic-${digit}`;

/** Every text a screen may show, as plain text so that the browser's own find works; each group leads to its answer. */
export const ScreenTexts = ({ frame, words, lists, parts }: ScreenTextsPage) => (
  <PlainPage frame={frame} lead={words.lead} title={words.title}>
    <FoldList
      entries=".screen-texts"
      example="交易超时"
      marks={parts.map(({ digit, name }) => ({
        url: `#${partId(digit)}`,
        sign: String(digit),
        name: `${digit} ${name}`,
      }))}
      words={lists}
    >
      {parts.map(({ digit, name, about, answers }) => (
        <ListFold about={about} id={partId(digit)} key={digit} title={`${digit} ${name}`}>
          {answers.map((answer) => (
            <OfAnswer key={answer.id} {...answer} />
          ))}
        </ListFold>
      ))}
    </FoldList>
  </PlainPage>
);

const OfAnswer = ({ id, url, question, seen, reported }: TextsOfAnswer) => (
  <div className="screen-texts">
    <h3>
      <a href={url}>
        <span className="number">{id}</span>
        <span>
          <Phrases>{question}</Phrases>
        </span>
      </a>
    </h3>
    <Chips reported={reported} texts={seen} />
  </div>
);
