import type { ArticlePage } from '@/lib/pages/article';
import { SourceLine } from '../ui/source-line';
import '../ui/below.css';
import '../ui/sources.css';
import '../ui/source-list.css';

/** What the answer rests on, and when it was last checked. */
export function Sources({
  sources,
  updated,
  reviewed,
  nextReview,
}: Pick<ArticlePage, 'sources' | 'updated' | 'reviewed' | 'nextReview'>) {
  return (
    <section aria-labelledby="sources" className="sources below">
      <h2 id="sources">依据</h2>
      <ul>
        {sources.map((source) => (
          <li key={source.title}>
            <SourceLine {...source} />
          </li>
        ))}
      </ul>
      <p>
        更新 <time dateTime={updated.day}>{updated.words}</time>，核对{' '}
        <time dateTime={reviewed.day}>{reviewed.words}</time>，下次核对{' '}
        <time dateTime={nextReview.day}>{nextReview.words}</time>。与您的协议不同的，以您的协议为准。
      </p>
    </section>
  );
}
