import { Fragment } from 'react';
import type { CardsPage } from '@/lib/pages/cards';
import { customerUrl, practiceUrl } from '@/lib/site/urls';
import { filled } from '@/lib/words/fill';
import { Frame } from '../site/frame';
import { CopyText } from '../ui/copy-text';
import { Fill } from '../ui/fill';
import { CounterCard } from './counter-card';
import './cards.css';
import '../ui/cluster.css';
import '../ui/number.css';
import '../ui/option.css';
import { PageHead } from '../ui/page-head';
import { Phrases } from '../ui/phrases';
import { LoneLink } from '../ui/text-link';
import '../ui/section-title.css';
import './paper.css';

/**
 * Chosen answers as cards on a chosen paper. Works without script: a checked answer shows its card, and
 * paper takes the checked ones only. The papers' inputs stand beside the list, not around it, for the
 * stylesheet to reach the list from them. The `counter-cards` island counts, filters and fills.
 */
export const Cards = ({ frame, words, titles, form, topics, support }: CardsPage) => (
  <Frame frame={frame} printsMainOnly>
    <div className="bar to-the-edge">
      <PageHead className="screen-only" title={words.title}>
        {words.lead}
      </PageHead>
      <counter-cards class="cards" data-form={JSON.stringify(form)}>
        <h2 className="section-title" id="paper">
          {words.paper}
        </h2>
        {Object.entries(words.papers).map(([id, { name, about }], index) => (
          <Fragment key={id}>
            <input
              aria-labelledby={`paper paper-${id}-name`}
              defaultChecked={index === 0}
              id={`paper-${id}`}
              name="paper"
              type="radio"
              value={id}
            />
            <label className="paper option" htmlFor={`paper-${id}`} id={`paper-${id}-name`}>
              <b>{name}</b> <small>{about}</small>
            </label>
          </Fragment>
        ))}
        <input id="cards-english" type="checkbox" />
        <label htmlFor="cards-english">{words.english}</label>
        <p className="paper-note for-stickers">{words.stickers}</p>
        <p className="paper-note for-rolls">{words.rolls}</p>
        <div className="cards-chapter">
          <h2 className="section-title">{filled(words.choose, { most: String(form.most) })}</h2>
          <p className="cards-hint">{words.chosen}</p>
          <div className="cards-filter" hidden>
            <label htmlFor="cards-filter">{words.filter}</label>
            <input autoComplete="off" id="cards-filter" maxLength={40} type="text" />
            <p className="cluster">
              <span role="status" />
              <button className="copy" hidden type="button">
                {words.all}
              </button>
            </p>
          </div>
        </div>
        <div className="card-list">
          {topics.map(({ digit, name, answers }) => (
            <section aria-labelledby={`cards-${digit}`} key={digit}>
              <h3 id={`cards-${digit}`}>
                {digit} {name}
              </h3>
              <ul>
                {answers.map((card) => (
                  <li className="card-choice" key={card.id}>
                    <input id={`card-${card.id}`} name="card" type="checkbox" />
                    <label htmlFor={`card-${card.id}`}>
                      <span className="number">{card.id}</span>
                      <Phrases>{card.question}</Phrases>
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
          <h2 className="section-title">{words.print}</h2>
          <p>{words.how}</p>
          <p>
            <Fill
              customer={<LoneLink href={customerUrl}>{titles.customer}</LoneLink>}
              practice={<LoneLink href={practiceUrl}>{titles.practice}</LoneLink>}
              text={words.more}
            />
          </p>
        </div>
        <div className="cards-bar" hidden>
          <p role="status" tabIndex={-1} />
          <div className="cluster" hidden>
            <button className="copy" name="clear" type="button">
              {words.clear}
            </button>
            <CopyText label={words.copy} text="" />
            <button className="copy main" name="print" type="button">
              {words.button}
            </button>
          </div>
        </div>
      </counter-cards>
    </div>
  </Frame>
);
