import type { HomePage } from '@/lib/pages/home';
import { Part } from '../ui/part';
import { Frame } from '../site/frame';
import { AnswerList } from '../ui/answer-list';
import { Keypad } from '../ui/keypad';
import { LcdSearch } from '../ui/lcd-search';
import { Phrases } from '../ui/phrases';
import '../ui/chip.css';
import '../ui/cluster.css';
import '../ui/section-title.css';
import '../ui/two-columns.css';
import './home.css';

/** The home page: a terminal to ask, then what most people meet. */
export const Home = ({ frame, keys, prompts, asked }: HomePage) => (
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
      <div className="home-terminal terminal screen-only">
        <LcdSearch asked={frame.asked} />
        <Keypad keys={keys} label="按主题找" />
      </div>
      <Part className="home-prompts" id="prompts" title="屏幕上常见的字">
        <ul className="cluster close">
          {prompts.map(({ text, url }) => (
            <li key={text}>
              <a className="lcd-chip touch" href={url}>
                <Phrases>{text}</Phrases>
              </a>
            </li>
          ))}
        </ul>
      </Part>
    </div>
    <Part className="bar home-asked" heading="section-title" id="asked" title="常问的问题">
      <AnswerList answers={asked} columns />
    </Part>
  </Frame>
);
