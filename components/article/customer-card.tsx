import type { CustomerCard as Card } from '@/lib/pages/customer';
import './customer-card.css';
import './shown.css';

/** Words that are seen and heard, and not part of the answer for those who read the page without showing it. */
const Shown = ({ className = '', text }: { className?: string; text: string }) => (
  <p aria-label={text} className={`shown ${className}`.trim()} role="img" />
);

/**
 * What the customer reads when the phone is turned round: fills the screen while its address is the target. It is no part
 * of the answer, so its words stand in attributes, which the style shows: a machine would take them for ours to the merchant.
 * Other languages come when it is opened, in place of the link to them (browser/languages.ts).
 */
export const CustomerCard = ({ chinese: [text, ...more], languages, back }: Card) => (
  <section aria-label="给顾客看" className="customer-card" id="customer" tabIndex={-1}>
    <div>
      <Shown className="customer-text" text={text!} />
      {more.map((text) => (
        <Shown key={text} text={text} />
      ))}
      {languages && <a aria-label={languages.name} className="shown touch copy" href={languages.url} />}
      <a aria-label={back} className="shown copy customer-close" href="#ways" />
    </div>
  </section>
);
