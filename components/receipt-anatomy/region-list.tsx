import type { SlipRegion } from '@/lib/pages/receipt-anatomy';
import '../ui/glossary.css';

/** The lines of a slip in words: what each is, what it is needed for, which answers ask for it. */
export const RegionList = ({ regions }: { regions: SlipRegion[] }) => (
  <dl className="glossary">
    {regions.map(({ number, anchor, label, meaning, neededFor, answers, term }) => (
      <div id={anchor} key={anchor}>
        <dt className="region-name">
          <i className="marker">{number}</i>
          {label}
        </dt>
        <dd>{meaning}</dd>
        <dd>
          <strong>什么时候用：</strong>
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
              术语：{term.name}
            </a>
          </dd>
        )}
      </div>
    ))}
  </dl>
);
