import type { CodesPage } from '@/lib/pages/codes';
import { contactUrl } from '@/lib/site/urls';
import { Frame } from '../site/frame';
import '../ui/answer-list.css';
import '../ui/page-head.css';
import '../ui/plain-page.css';
import '../ui/question-list.css';
import '../ui/section-title.css';
import '../ui/text-link.css';
import '../ui/tones.css';
import '../ui/two-columns.css';
import './codes.css';

/** All response codes, each with its verdict and what to do. */
export function Codes({ frame, codes, platformCodes }: CodesPage) {
  return (
    <Frame frame={frame}>
      <div className="bar plain-page">
        <header className="page-head">
          <h1>应答码</h1>
          <p>
            屏幕上的两位代码。同一句话可能对应很多代码，先看代码；代码和屏幕文字对不上时，以屏幕文字为准。不在表里的，记下来
            <a className="text-link" href={contactUrl}>
              问客服
            </a>
            。
          </p>
        </header>
        <ul className="rows two-columns">
          {codes.map(({ code, url, name, tone, stamp, action }) => (
            <li className="answer-row" key={code}>
              <a href={url}>
                <span className="code">{code}</span>
                <span>{name}</span>
              </a>
              <p>
                <strong className={`tone-${tone}`}>{stamp}</strong> {action}
              </p>
            </li>
          ))}
        </ul>
        <section aria-labelledby="platform-codes" className="platform-codes">
          <h2 className="section-title" id="platform-codes">
            只在个别平台出现的代码
          </h2>
          <p>这些含义只在个别收单平台成立，以屏幕文字为准。</p>
          <ul className="rows two-columns">
            {platformCodes.map(({ codes, meaning, answer }) => (
              <li className="question-row" key={codes.join() + meaning}>
                <a href={answer.url}>
                  <span className="code">{codes.join(' ')}</span>
                  <span>
                    {meaning}，看 {answer.id}
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </Frame>
  );
}
