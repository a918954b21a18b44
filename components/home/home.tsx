import type { HomePage } from '@/lib/pages/home';
import { Frame } from '../site/frame';
import { AnswerList } from '../ui/answer-list';
import { Keypad } from '../ui/keypad';
import { LcdSearch } from '../ui/lcd-search';
import '../ui/chip.css';
import '../ui/cluster.css';
import '../ui/phrases.css';
import '../ui/section-title.css';
import '../ui/two-columns.css';
import './home.css';

/** The home page: a terminal to ask, then what most people meet. */
export function Home({ frame, keys, prompts, asked }: HomePage) {
  return (
    <Frame frame={frame} ownSearch>
      <div className="bar home-grid">
        <header className="home-intro">
          <h1 className="phrases">
            屏幕显示什么，
            <wbr />
            就搜什么
          </h1>
          <p>先告诉您钱安不安全，再告诉您按哪个键。每个答案都有三位编号，打电话报编号，客服就能找到。</p>
        </header>
        <div className="home-terminal terminal">
          <LcdSearch />
          <Keypad keys={keys} label="按主题找" />
        </div>
        <section aria-labelledby="prompts" className="home-prompts">
          <h2 id="prompts">屏幕上常见的字</h2>
          <ul className="cluster close">
            {prompts.map(({ text, url }) => (
              <li key={text}>
                <a className="lcd-chip touch" href={url}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </section>
      </div>
      <section aria-labelledby="asked" className="bar home-asked">
        <h2 className="section-title" id="asked">
          常问的问题
        </h2>
        <AnswerList answers={asked} columns />
      </section>
    </Frame>
  );
}
