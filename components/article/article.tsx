import type { ArticlePage } from '@/lib/pages/article';
import { CustomerCard } from './customer-card';
import { HandOn } from './hand-on';
import { Unsolved } from './unsolved';
import { Beside } from '../preview/notes';
import { Frame } from '../site/frame';
import { QuestionList } from '../ui/question-list';
import { GuideList } from '../ui/guide-list';
import { Phrases } from '../ui/phrases';
import { OverdueNote } from './overdue-note';
import { ProseSection } from './prose-section';
import { QrCode } from './qr-code';
import { ReadAloud } from './read-aloud';
import { Receipt } from '../ui/receipt';
import { SamePrompts } from './same-prompts';
import { Sources } from './sources';
import '../ui/article-grid.css';
import '../ui/below.css';
import '../ui/number-plate.css';
import '../ui/prose.css';
import '../ui/related.css';
import './article.css';

/** One answer, in the order a merchant needs it. */
export function Article(page: ArticlePage) {
  const { customer } = page.handOn;
  const { notes } = page.frame;
  return (
    <Frame frame={page.frame}>
      <div className="bar article-grid">
        <article>
          <header>
            <div className="plate-row">
              <p className="number-plate">
                <span className="sr-only">答案编号 </span>
                {page.card.id}
              </p>
              <ReadAloud />
            </div>
            <h1>
              <Phrases>{page.card.question}</Phrases>
            </h1>
            <Beside fields={['question', 'aliases', 'redirectFrom']} notes={notes} />
          </header>
          <Receipt facts={page.facts} stamp={page.card.stamp} text={page.card.answer} tone={page.card.tone} />
          <Beside fields={['verdict', 'money', 'answer', 'minutes', 'devices', 'customer']} notes={notes} />
          {customer && (
            <a className="turn-round" href="#customer">
              转过手机给顾客看
            </a>
          )}
          <OverdueNote {...page.nextReview} />
          <div className="prose">
            <ProseSection {...page.firstSection} />
            <SamePrompts below codes={page.codes} prompts={page.prompts} />
            <Beside fields={['prompts', 'codes']} notes={notes} />
            {page.laterSections.map((section) => (
              <ProseSection key={section.id} {...section} below />
            ))}
          </div>
          <Unsolved {...page.handOn} id={page.card.id} />
          <QrCode {...page.qr} />
          {customer && <CustomerCard id={page.card.id} {...customer} />}
        </article>
        <aside className="related below">
          <HandOn {...page.handOn} />
          <Beside fields={['reply', 'steps']} notes={notes} />
          <section aria-labelledby="related">
            <h2 id="related">接着看</h2>
            <QuestionList answers={page.related} />
            <Beside fields={['related']} notes={notes} />
          </section>
          {page.guides.length > 0 && (
            <section aria-label="一步步查" className="related-guides">
              <h2>不确定是不是这个？一步步查</h2>
              <GuideList guides={page.guides} />
            </section>
          )}
        </aside>
        <Sources {...page} />
        <Beside fields={['sources', 'published', 'updated', 'reviewed', 'nextReview']} notes={notes} />
      </div>
    </Frame>
  );
}
