import { Fragment } from 'react';
import type { CustomerPage, CustomerText } from '@/lib/pages/customer';
import { PlainPage } from '../site/plain-page';
import { CopyText } from '../ui/copy-text';
import { FoldList } from '../ui/fold-list';
import { ListFold } from '../ui/list-fold';
import { TouchLink } from '../ui/touch-link';
import '../article/customer-card.css';
import '../ui/cluster.css';
import '../ui/number.css';
import '../ui/question-list.css';
import '../ui/two-columns.css';
import './customer.css';

type Words = CustomerPage['words'];

const languages = ['chinese', 'english', 'traditional'] as const;

/** One text over the whole screen, while its address is the target. The language is that of the whole page, so that it stays. */
const Card = ({ text, words }: { text: CustomerText; words: Words }) => (
  <section aria-label={`${words.name} ${text.number}`} className="customer-card" id={text.id} tabIndex={-1}>
    <div>
      <p className="cluster">
        {languages.map((language) => (
          <label className="copy" htmlFor={`shown-${language}`} key={language}>
            {words.languages[language]}
          </label>
        ))}
      </p>
      <div>
        {text.chinese.map((words) => (
          <p className="in-chinese" key={words}>
            {`${words}\n`}
          </p>
        ))}
        {text.english.map((words) => (
          <p key={words} lang="en">
            {`${words}\n`}
          </p>
        ))}
      </div>
      <CopyText label={words.copy} />
      {text.traditional.map((words) => (
        <p key={words} lang="zh-Hant">
          {words}
        </p>
      ))}
      {text.reply && <TouchLink href={text.reply}>{words.reply}</TouchLink>}
      <a className="copy customer-close" href={`#row-${text.id}`}>
        {text.back}
      </a>
    </div>
  </section>
);

/**
 * Every text for customers, by the number of its answer or code. A tap fills the screen with one; which language is large is
 * a choice for all of them. Works without script: the choice is an input that stands before the cards.
 */
export const Customer = ({ frame, words, lists, groups }: CustomerPage) => (
  <PlainPage frame={frame} lead={words.lead} title={words.title}>
    <section aria-label={words.choice} className="customer-choice">
      {languages.map((language) => (
        <Fragment key={language}>
          <input defaultChecked={language === 'chinese'} id={`shown-${language}`} name="language" type="radio" />
          <label className="copy" htmlFor={`shown-${language}`}>
            {words.languages[language]}
          </label>
        </Fragment>
      ))}
      {groups.flatMap(({ texts }) => texts.map((text) => <Card key={text.id} text={text} words={words} />))}
    </section>
    <FoldList
      entries=".question-row"
      example="51、没打小票"
      marks={groups.map(({ id, sign, name }) => ({ url: `#${id}`, sign, name: `${sign} ${name}` }))}
      words={lists}
    >
      {groups.map(({ id, name, texts }) => (
        <ListFold id={id} key={id} title={name}>
          <ul className="rows two-columns">
            {texts.map(({ id, number, name }) => (
              <li className="question-row" id={`row-${id}`} key={id}>
                <a href={`#${id}`}>
                  <span className="number">{number}</span>
                  <span>{name}</span>
                </a>
              </li>
            ))}
          </ul>
        </ListFold>
      ))}
    </FoldList>
  </PlainPage>
);
