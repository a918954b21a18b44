import type { ReceiptAnatomyPage, SlipRegion } from '@/lib/pages/receipt-anatomy';
import { Fill } from '../ui/fill';
import { TouchLink } from '../ui/touch-link';

type Props = SlipRegion & { words: ReceiptAnatomyPage['words'] };

/** One line as it is printed; a tap opens what it is, what it is needed for, which answers ask for it. */
export const SlipLine = ({ number, anchor, label, sample, drawn, meaning, neededFor, answers, term, words }: Props) => (
  <details className="slip-line">
    <summary>
      <i className="marker">{number}</i>
      <span>
        <small>{label}</small> <b className={`slip-${drawn}`}>{sample}</b>
      </span>
    </summary>
    {/* Within what opens: so a link to it opens it, in browsers of today without script. */}
    <div className="slip-meaning" id={anchor}>
      <p>{meaning}</p>
      <p>
        <strong>{words.neededFor}</strong>
        {neededFor}
      </p>
      {answers.map(({ id, url, question }) => (
        <p key={id}>
          <TouchLink href={url}>
            {id} {question}
          </TouchLink>
        </p>
      ))}
      {term && (
        <p>
          <TouchLink href={term.url}>
            <Fill term={term.name} text={words.term} />
          </TouchLink>
        </p>
      )}
    </div>
  </details>
);
