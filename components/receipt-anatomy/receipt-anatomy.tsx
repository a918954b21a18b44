import type { ReceiptAnatomyPage, Slip } from '@/lib/pages/receipt-anatomy';
import { PlainPage } from '../site/plain-page';
import { AnswerList } from '../ui/answer-list';
import { Basis } from '../ui/basis';
import '../ui/basis.css';
import { Fill } from '../ui/fill';
import { ListFold } from '../ui/list-fold';
import { SlipLine } from './slip-line';
import { TouchLink } from '../ui/touch-link';
import './receipt-anatomy.css';

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

const OpenSlip = ({ name, on, regions, term, sources, words }: Slip & { words: ReceiptAnatomyPage['words'] }) => (
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
    <p>
      <TouchLink href={term.url}>
        <Fill term={term.name} text={words.term} />
      </TouchLink>
    </p>
    <p className="basis">
      {words.sources}
      <Basis sources={sources} />
    </p>
  </>
);
