import type { CardsPage, CounterCard as Card } from '@/lib/pages/cards';
import { Fill } from '../ui/fill';
import { Phrases } from '../ui/phrases';
import { QrImage } from '../ui/qr-image';
import { Stamp } from '../ui/stamp';
import './counter-card.css';

/** One answer as it is printed: what to do, where to read on, whom to call, what never to give. */
export const CounterCard = ({ card, support }: { card: Card; support: CardsPage['support'] }) => (
  <div className={card.wordy ? 'counter-card wordy' : 'counter-card'}>
    <div className="counter-head">
      <p className="counter-number">{card.id}</p>
      {card.screen.length > 0 && (
        <samp>
          {card.screen.map(({ text, chosen }) =>
            chosen ? <mark key={text}>{text}</mark> : <span key={text}>{text}</span>,
          )}
        </samp>
      )}
      <Stamp tone={card.tone}>{card.stamp}</Stamp>
    </div>
    <p className="counter-question">
      <Phrases>{card.question}</Phrases>
    </p>
    <p className="counter-answer">{card.answer}</p>
    <ol className="counter-steps">
      {card.steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
    {card.english && (
      <p className="counter-english" lang="en">
        {card.english}
      </p>
    )}
    <div className="counter-foot">
      <div className="counter-qr">
        <QrImage src={card.qr} />
      </div>
      <p className="counter-scan">
        <Fill id={<b>{card.id}</b>} text={support.scan} />
      </p>
      <p className="counter-call">
        {support.label} <b>{support.value}</b>
      </p>
    </div>
    <p className="counter-never">{support.never}</p>
  </div>
);
