import type { TopicPage } from '@/lib/pages/topic';
import { Frame } from '../site/frame';
import { AnswerList } from '../ui/answer-list';
import { GuideList } from '../ui/guide-list';
import { Keypad } from '../ui/keypad';
import { TouchLink } from '../ui/touch-link';
import '../ui/article-grid.css';
import '../ui/related.css';
import './topic.css';

/** One key of the keypad: all its answers, each with its verdict. */
export const Topic = ({ frame, digit, name, lead, answers, tools, guides, otherTopics }: TopicPage) => (
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
        {tools.map(({ name, url, says }) => (
          <p className="tool-row" key={url}>
            <TouchLink href={url}>{name}</TouchLink>
            <span>{says}</span>
          </p>
        ))}
        <AnswerList answers={answers} />
      </div>
      <aside aria-label="接着找" className="related screen-only">
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
