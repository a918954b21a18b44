import type { AnswerCard } from '@/lib/pages/article';
import { Phrases } from './phrases';
import './answer-list.css';
import './number.css';
import './tones.css';

/** Answers as a list: number, question, verdict and the answer itself, so that many need no further click. */
export const AnswerList = ({ answers, columns = false }: { answers: AnswerCard[]; columns?: boolean }) => (
  <ul className={columns ? 'rows two-columns' : 'rows'}>
    {answers.map(({ id, url, question, tone, stamp, answer }) => (
      <li className="answer-row" key={id}>
        <a href={url}>
          <span className="number">{id}</span>
          <Phrases>{question}</Phrases>
        </a>
        <p>
          <strong className={`tone-${tone}`}>{stamp}</strong> {answer}
        </p>
      </li>
    ))}
  </ul>
);
