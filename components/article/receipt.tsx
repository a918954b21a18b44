import type { AnswerCard, ReceiptFact } from '@/lib/pages/article';
import { Stamp } from '../ui/stamp';

/** The short answer as a receipt: stamp, one sentence, the facts. */
export function Receipt({ card, facts }: { card: AnswerCard; facts: ReceiptFact[] }) {
  return (
    <section aria-label="一句话答案" className="receipt">
      <div className="receipt-head">
        <Stamp tone={card.tone}>{card.stamp}</Stamp>
        <p className="receipt-answer">{card.answer}</p>
      </div>
      <dl>
        {facts.map(({ asked, answer }) => (
          <div key={asked}>
            <dt>{asked}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
