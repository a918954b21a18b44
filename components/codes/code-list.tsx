import type { CodeRow, PlatformCode } from '@/lib/pages/codes';
import { Phrases } from '../ui/phrases';
import '../ui/answer-list.css';
import '../ui/question-list.css';
import '../ui/tones.css';
import '../ui/two-columns.css';
import './code-list.css';

/** Response codes, each with its verdict and what to do. */
export const CodeList = ({ codes }: { codes: CodeRow[] }) => (
  <ul className="rows two-columns">
    {codes.map(({ anchor, code, url, name, tone, stamp, action }) => (
      <li className="answer-row" id={anchor} key={code}>
        <a href={url}>
          <span className="code">{code}</span>
          <Phrases>{name}</Phrases>
        </a>
        <p>
          <strong className={`tone-${tone}`}>{stamp}</strong> {action}
        </p>
      </li>
    ))}
  </ul>
);

/** Codes that mean this on some platform only, each with the answer that tells more. */
export const PlatformCodeList = ({ codes }: { codes: PlatformCode[] }) => (
  <ul className="rows two-columns">
    {codes.map(({ codes: names, meaning, answer }) => (
      <li className="question-row" key={names.join() + meaning}>
        <a href={answer.url}>
          <span className="code">{names.join(' ')}</span>
          <span>
            {meaning}，看 {answer.id}
          </span>
        </a>
      </li>
    ))}
  </ul>
);
