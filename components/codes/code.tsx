import type { CodePage } from '@/lib/pages/codes';
import { Frame } from '../site/frame';
import { AnswerList } from '../ui/answer-list';
import { Callout } from '../ui/callout';
import { Phrases } from '../ui/phrases';
import { Receipt } from '../ui/receipt';
import { Basis } from '../ui/basis';
import { LoneLink } from '../ui/text-link';
import '../ui/chip.css';
import '../ui/cluster.css';
import '../ui/lcd-plate.css';
import '../ui/plain-page.css';
import '../ui/prose.css';
import '../ui/prose-list.css';
import '../ui/sources.css';
import './code.css';

/** One response code: whether money moved, what to do, what to say to the customer. */
export function Code({
  frame,
  code,
  name,
  tone,
  stamp,
  action,
  said,
  facts,
  shown,
  seen,
  cautions,
  note,
  answers,
  sources,
}: CodePage) {
  return (
    <Frame frame={frame}>
      <div className="bar plain-page">
        <div className="prose">
          <header>
            <p className="lcd-plate">
              <span className="sr-only">应答码 </span>
              {code}
            </p>
            <h1>
              <Phrases>{`应答码 ${code}：${name}`}</Phrases>
            </h1>
          </header>
          <Receipt facts={facts} stamp={stamp} text={action} tone={tone} />
          {cautions.length > 0 && (
            <Callout tone="check">
              {cautions.map((caution) => (
                <p key={caution}>{caution}</p>
              ))}
            </Callout>
          )}
          <section aria-labelledby="customer">
            <h2 id="customer">对顾客说</h2>
            <p>“{said.chinese}”</p>
            {said.english.length > 0 && <p lang="en">“{said.english}”</p>}
            <p lang="zh-Hant">“{said.traditional}”</p>
            <p>
              <LoneLink href={said.url}>给顾客看</LoneLink>
            </p>
          </section>
          <section aria-labelledby="shown">
            <h2 id="shown">{seen ? '屏幕上常见的字' : '屏幕上可能的字'}</h2>
            <ul className="cluster close">
              {shown.map((text) => (
                <li className="lcd-chip" key={text}>
                  <Phrases>{text}</Phrases>
                </li>
              ))}
            </ul>
          </section>
          {note && (
            <section aria-labelledby="note">
              <h2 id="note">补充</h2>
              <p>{note}</p>
            </section>
          )}
          <section aria-labelledby="answers">
            <h2 id="answers">照着做</h2>
            <AnswerList answers={answers} />
          </section>
          {sources.length > 0 && (
            <section aria-labelledby="sources" className="sources code-sources">
              <h2 id="sources">依据</h2>
              <p>
                <Basis sources={sources} />。
              </p>
            </section>
          )}
        </div>
      </div>
    </Frame>
  );
}
