import type { ReceiptAnatomyPage, Slip, SlipRegion } from '@/lib/pages/receipt-anatomy';
import { PlainPage } from '../site/plain-page';
import { AnswerList } from '../ui/answer-list';
import { Basis } from '../ui/basis';
import '../ui/basis.css';
import { Fill } from '../ui/fill';
import '../ui/fold-sign.css';
import { ListFold } from '../ui/list-fold';
import { TouchLink } from '../ui/touch-link';
import './receipt-anatomy.css';

type Worded = Pick<ReceiptAnatomyPage, 'words'>;

/** The slips, one open at a time: each drawn as paper or phone, and on it every line opens its meaning. */
export const ReceiptAnatomy = ({ frame, words, first, slips }: ReceiptAnatomyPage) => (
  <PlainPage className="slips" frame={frame} lead={words.lead} title={words.title}>
    <fold-list one="">
      {slips.map((slip) => (
        <ListFold about={slip.what} id={slip.id} key={slip.id} title={slip.name}>
          <OpenSlip {...slip} words={words} />
        </ListFold>
      ))}
    </fold-list>
    <AnswerList answers={first} />
  </PlainPage>
);

const OpenSlip = ({ name, on, regions, term, sources, words }: Slip & Worded) => (
  <>
    <div className={`slip slip-on-${on}`}>
      <p className="slip-name">
        {name}
        <small>{words.invented}</small>
      </p>
      {regions.map((region) => (
        <SlipLine key={region.anchor} {...region} words={words} />
      ))}
    </div>
    <TermLink {...term} words={words} />
    <p className="basis">
      {words.sources}
      <Basis sources={sources} />
    </p>
  </>
);

type LineProps = SlipRegion & Worded;

/** One line as it is printed; a tap opens what it is, what it is needed for, which answers ask for it. */
const SlipLine = ({ number, anchor, label, sample, drawn, meaning, neededFor, answers, term, words }: LineProps) => (
  <details className="slip-line">
    <summary className="fold-sign">
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
      {term && <TermLink {...term} words={words} />}
    </div>
  </details>
);

const TermLink = ({ name, url, words }: Slip['term'] & Worded) => (
  <p>
    <TouchLink href={url}>
      <Fill term={name} text={words.term} />
    </TouchLink>
  </p>
);
