import type { ReceiptAnatomyPage, SlipRegion } from '@/lib/pages/receipt-anatomy';
import { Fill } from '../ui/fill';
import '../ui/glossary.css';

/** The lines of a slip in words: what each is, what it is needed for, which answers ask for it. */
export const RegionList = ({ regions, words }: { regions: SlipRegion[]; words: ReceiptAnatomyPage['words'] }) => (
  <dl className="glossary">
    {regions.map(({ number, anchor, label, meaning, neededFor, answers, term }) => (
      <div id={anchor} key={anchor}>
        <dt className="region-name">
          <i className="marker">{number}</i>
          {label}
        </dt>
        <dd>{meaning}</dd>
        <dd>
          <strong>{words.neededFor}</strong>
          {neededFor}
        </dd>
        {answers.map(({ id, url, question }) => (
          <dd key={id}>
            <a className="touch" href={url}>
              {id} {question}
            </a>
          </dd>
        ))}
        {term && (
          <dd>
            <a className="touch" href={term.url}>
              <Fill term={term.name} text={words.term} />
            </a>
          </dd>
        )}
      </div>
    ))}
  </dl>
);
