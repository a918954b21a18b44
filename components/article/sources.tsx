import type { ArticlePage } from '@/lib/pages/article';
import { Fold } from '../ui/fold';
import { SourceLine } from '../ui/source-line';
import '../ui/sources.css';
import '../ui/source-list.css';

/** What the answer rests on, and when it was last checked. */
export const Sources = ({ sources, updated, reviewed, nextReview }: ArticlePage) => (
  <section aria-label="依据" className="sources screen-only">
    <Fold id="sources" title={`依据 · ${reviewed.words}核对`}>
      <ul>
        {sources.map((source) => (
          <li key={source.title}>
            <SourceLine {...source} />
          </li>
        ))}
      </ul>
      <p>
        更新 <time dateTime={updated.day}>{updated.words}</time>，下次核对 {nextReview.words}
        。与您的协议不同的，以您的协议为准。
      </p>
    </Fold>
  </section>
);
