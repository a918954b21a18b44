import type { CodePage } from '@/lib/pages/codes';
import { Frame } from '../site/frame';
import { AnswerList } from '../ui/answer-list';
import { Callout } from '../ui/callout';
import { Chips } from '../ui/chips';
import { Part } from '../ui/part';
import { Phrases } from '../ui/phrases';
import { Receipt } from '../ui/receipt';
import { Basis } from '../ui/basis';
import { LoneLink } from '../ui/text-link';
import '../ui/lcd-plate.css';
import '../ui/plain-page.css';
import '../ui/prose.css';
import '../ui/prose-list.css';
import '../ui/sources.css';
import './code.css';

/** One response code: whether money moved, what to do, what to say to the customer. */
export function Code(page: CodePage) {
  const { frame, code, said, shown, cautions, note, answers, sources } = page;
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
              <Phrases>{`应答码 ${code}：${page.name}`}</Phrases>
            </h1>
          </header>
          <Receipt facts={page.facts} stamp={page.stamp} text={page.action} tone={page.tone} />
          {cautions.length > 0 && (
            <Callout tone="check">
              {cautions.map((caution) => (
                <p key={caution}>{caution}</p>
              ))}
            </Callout>
          )}
          <Part id="customer" title="对顾客说">
            <p>“{said.chinese}”</p>
            {said.english.length > 0 && <p lang="en">“{said.english}”</p>}
            <p lang="zh-Hant">“{said.traditional}”</p>
            <p>
              <LoneLink href={said.url}>给顾客看</LoneLink>
            </p>
          </Part>
          <Part id="shown" title={page.seen ? '屏幕上常见的字' : '屏幕上可能的字'}>
            <Chips texts={shown} />
          </Part>
          {note && (
            <Part id="note" title="补充">
              <p>{note}</p>
            </Part>
          )}
          <Part id="answers" title="照着做">
            <AnswerList answers={answers} />
          </Part>
          {sources.length > 0 && (
            <Part className="sources code-sources screen-only" id="sources" title="依据">
              <p>
                <Basis sources={sources} />。
              </p>
            </Part>
          )}
        </div>
      </div>
    </Frame>
  );
}
