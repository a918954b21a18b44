import type { TopicPage } from '@/lib/pages/topic';
import { Frame } from '../site/frame';
import { AnswerList } from '../ui/answer-list';
import { FoldList } from '../ui/fold-list';
import { GuideList } from '../ui/guide-list';
import { Keypad } from '../ui/keypad';
import { Wordings, wordingsId } from './wordings';
import '../ui/article-grid.css';
import '../ui/related.css';
import './topic.css';

/** One key of the keypad: all its answers, each with its verdict. */
export function Topic({
  frame,
  digit,
  name,
  lead,
  answers,
  payoutCheck,
  wordings,
  lists,
  guides,
  otherTopics,
}: TopicPage) {
  const marks = wordings.map((topic) => ({
    url: `#${wordingsId(topic.digit)}`,
    sign: String(topic.digit),
    name: `${topic.digit} ${topic.name}的全部写法`,
  }));
  return (
    <Frame frame={frame}>
      <div className="bar article-grid">
        <div>
          <header className="topic-head">
            <div>
              <span aria-hidden="true" className="key topic-key">
                <span className="key-sign">{digit}</span>
              </span>
              <h1>{name}</h1>
            </div>
            <p>{lead}。</p>
          </header>
          {payoutCheck && (
            <p className="tool-row">
              <a className="touch" href={payoutCheck}>
                到账日与手续费自查
              </a>
              <span>选日期和到账方式，看最早哪天到、扣完手续费剩多少。</span>
            </p>
          )}
          {wordings.length > 0 ? (
            <FoldList
              entries=".answer-row, .wording-group"
              example="交易超时"
              marks={[{ url: '#answers', sign: '答案' }, ...marks]}
              words={lists}
            >
              <div className="topic-answers" id="answers">
                <AnswerList answers={answers} />
              </div>
              <Wordings topics={wordings} />
            </FoldList>
          ) : (
            <AnswerList answers={answers} />
          )}
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
