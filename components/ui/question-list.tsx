import type { AnswerCard } from '@/lib/pages/article';
import './question-list.css';
import './number.css';

/** Answers as number and question only, where space is short. */
export const QuestionList = ({ answers }: { answers: AnswerCard[] }) => (
  <ul>
    {answers.map(({ id, url, question }) => (
      <li className="question-row" key={id}>
        <a href={url}>
          <span className="number">{id}</span>
          <span>{question}</span>
        </a>
      </li>
    ))}
  </ul>
);
