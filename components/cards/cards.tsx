import { Fragment } from 'react';
import type { CardsPage } from '@/lib/pages/cards';
import { Frame } from '../site/frame';
import { CopyText } from '../ui/copy-text';
import { CounterCard } from './counter-card';
import './cards.css';
import '../ui/cluster.css';
import '../ui/number.css';
import '../ui/page-head.css';
import '../ui/section-title.css';
import './paper.css';

/**
 * Chosen answers as cards on a chosen paper. Works without script: a checked answer shows its card, and
 * paper takes the checked ones only. The papers' inputs stand beside the list, not around it, for the
 * stylesheet to reach the list from them. The `counter-cards` island counts, filters and fills.
 */
export const Cards = ({ frame, papers, most, topics, support }: CardsPage) => (
  <Frame frame={frame} printsMainOnly>
    <div className="bar to-the-edge">
      <header className="page-head screen-only">
        <h1>打印柜台卡片</h1>
        <p>把常用的答案印出来，放在机器旁。选纸，勾答案，打印，三步。</p>
      </header>
      <counter-cards class="cards" data-most={most}>
        <h2 className="section-title" id="paper">
          1 选纸
        </h2>
        {papers.map(({ id, name, about }, index) => (
          <Fragment key={id}>
            <input
              aria-labelledby={`paper paper-${id}-name`}
              defaultChecked={index === 0}
              id={`paper-${id}`}
              name="paper"
              type="radio"
              value={id}
            />
            <label className="paper" htmlFor={`paper-${id}`} id={`paper-${id}-name`}>
              <b>{name}</b> <small>{about}</small>
            </label>
          </Fragment>
        ))}
        <p className="paper-note for-stickers">每张 70 × 37 毫米，3 列 8 行。地方小，不印步骤，扫码看。</p>
        <p className="paper-note for-rolls">用小票打印机打印，打印窗口里纸张也选这个宽度。</p>
        <div className="cards-chapter">
          <h2 className="section-title">2 勾答案，最多 {most} 个</h2>
          <p className="cards-hint">勾了就能看到印出来的样子。二维码只印在纸上。</p>
          <div className="cards-filter" hidden>
            <label htmlFor="cards-filter">只列出含有这些字的</label>
            <input autoComplete="off" id="cards-filter" maxLength={40} type="text" />
            <p className="cluster">
              <span role="status" />
              <button className="copy" hidden type="button">
                列出全部答案
              </button>
            </p>
          </div>
        </div>
        <div className="card-list">
          {topics.map(({ digit, name, cards }) => (
            <section aria-labelledby={`cards-${digit}`} key={digit}>
              <h3 id={`cards-${digit}`}>
                {digit} {name}
              </h3>
              <ul>
                {cards.map((card) => (
                  <li className="card-choice" key={card.id}>
                    <input id={`card-${card.id}`} name="card" type="checkbox" value={card.id} />
                    <label htmlFor={`card-${card.id}`}>
                      <span className="number">{card.id}</span>
                      <span>{card.question}</span>
                    </label>
                    <CounterCard card={card} support={support} />
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
        <div className="sticker-sheet" />
        <div className="cards-chapter">
          <h2 className="section-title">3 打印</h2>
          <p>用浏览器菜单里的“打印”，电脑上按 Ctrl + P。打印窗口里边距选“无”，缩放选“实际大小”。</p>
          <p>微信里打不了：点右上角 …，选“在浏览器打开”，再打印。</p>
        </div>
        <div className="cards-bar" hidden>
          <p role="status" tabIndex={-1} />
          <div className="cluster" hidden>
            <button className="copy" name="clear" type="button">
              清空
            </button>
            <CopyText label="复制链接" text="" />
            <button className="copy main" name="print" type="button">
              打印
            </button>
          </div>
        </div>
      </counter-cards>
    </div>
  </Frame>
);
