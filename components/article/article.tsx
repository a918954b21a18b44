import type { ArticlePage } from '@/lib/pages/article';
import { Contents } from './contents';
import { CustomerCard } from './customer-card';
import { HandOn } from './hand-on';
import { Beside } from '../preview/notes';
import { Frame } from '../site/frame';
import { Fold } from '../ui/fold';
import { QuestionList } from '../ui/question-list';
import { GuideList } from '../ui/guide-list';
import { Part } from '../ui/part';
import { Phrases } from '../ui/phrases';
import { Prose } from './prose';
import { ProseSection } from './prose-section';
import { Receipt } from '../ui/receipt';
import { SamePrompts, samePromptsTitle } from './same-prompts';
import { Sources } from './sources';
import { Ways } from './ways';
import { NumberPlate } from '../ui/number-plate';
import '../ui/article-grid.css';
import '../ui/below.css';
import '../ui/prose.css';
import '../ui/related.css';
import './article.css';

/** One answer, in the order a merchant needs it. */
export function Article(page: ArticlePage) {
  const { customer } = page.handOn;
  const { notes } = page.frame;
  return (
    <Frame after={customer && <CustomerCard {...customer} />} frame={page.frame}>
      <div className="bar article-grid">
        <article>
          <header>
            <div className="plate-row">
              <NumberPlate id={page.card.id} />
              {/* In the large view alone, once there is a Chinese voice. */}
              <read-aloud>
                <button className="copy" hidden type="button">
                  念给我听
                </button>
              </read-aloud>
            </div>
            <h1>
              <Phrases>{page.card.question}</Phrases>
            </h1>
            <Beside fields={['question', 'aliases', 'redirectFrom']} notes={notes} />
          </header>
          <Receipt {...page.card} facts={page.facts} steps={page.steps} text={page.answer} />
          <Beside
            fields={['verdict', 'money', 'answer', 'steps', 'minutes', 'devices', 'customer', 'reply']}
            notes={notes}
          />
          {/* Pages carry no build time: the reader's own clock decides whether the day of review has passed. */}
          <overdue-note until={page.nextReview.day} />
          {/* Sections: a reader mode drops a division with many links and few words. */}
          <section className="prose">
            <Contents headings={page.contents} />
            <ProseSection {...page.firstSection} />
          </section>
          <Ways {...page.handOn} />
          <section className="prose">
            {page.laterSections.map((section) => (
              <ProseSection key={section.id} {...section} below />
            ))}
          </section>
          <section className="folds prose">
            {page.background.map(({ id, title, content }) => (
              <Fold heading id={id} key={id} title={title}>
                <Prose content={content} />
              </Fold>
            ))}
            {page.prompts.length + page.codes.length > 0 && (
              <Fold id="same-prompts" title={samePromptsTitle(page)}>
                <SamePrompts codes={page.codes} prompts={page.prompts} />
              </Fold>
            )}
            <Beside fields={['prompts', 'codes']} notes={notes} />
          </section>
          <HandOn {...page} />
        </article>
        <aside className="related below screen-only">
          <Part id="related" title="接着看">
            <QuestionList answers={page.related.first} />
            <Beside fields={['related']} notes={notes} />
          </Part>
          {page.related.more.length + page.guides.length > 0 && (
            <Fold id="more" title={`还有 ${page.related.more.length + page.guides.length} 篇`}>
              <QuestionList answers={page.related.more} />
              <GuideList before="一步步查：" guides={page.guides} />
            </Fold>
          )}
        </aside>
        <Sources {...page} />
        <Beside fields={['sources', 'published', 'updated', 'reviewed', 'nextReview']} notes={notes} />
      </div>
    </Frame>
  );
}
