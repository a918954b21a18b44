import type { TopicPage } from '@/lib/pages/topic';
import { Frame } from '../site/frame';
import { AnswerList } from '../ui/answer-list';
import { GuideList } from '../ui/guide-list';
import { Keypad } from '../ui/keypad';
import { Wordings } from './wordings';
import '../ui/article-grid.css';
import '../ui/related.css';
import './topic.css';

/** One key of the keypad: all its answers, each with its verdict. */
export function Topic({ frame, digit, name, lead, answers, payoutCheck, wordings, guides, otherTopics }: TopicPage) {
  return (
    <Frame frame={frame}>
      <div className="bar article-grid">
        <div>
          <header className="topic-head">
            <span aria-hidden="true" className="key topic-key">
              <span className="key-sign">{digit}</span>
            </span>
            <div>
              <h1>{name}</h1>
              <p>
                {lead}。编号 {digit} 开头，共 {answers.length} 个答案。
              </p>
            </div>
          </header>
          {payoutCheck && (
            <p className="tool-row">
              <a className="touch" href={payoutCheck}>
                到账日与手续费自查
              </a>
              <span>选日期和到账方式，看最早哪天到、扣完手续费剩多少。</span>
            </p>
          )}
          <AnswerList answers={answers} />
          {wordings.length > 0 && <Wordings groups={wordings} />}
        </div>
        <aside aria-label="接着找" className="related">
          {guides.length > 0 && (
            <section aria-label="一步步查" className="topic-guides">
              <h2>说不清是哪一个？一步步查</h2>
              <GuideList guides={guides} />
            </section>
          )}
          <h2>其他主题</h2>
          <Keypad keys={otherTopics} label="其他主题" />
        </aside>
      </div>
    </Frame>
  );
}
