import type { ArticlePage } from '@/lib/pages/article';
import '../ui/fold.css';
import './contents.css';

/** Where the parts of a long answer are; nothing of a short one. */
export const Contents = ({ headings }: { headings: ArticlePage['contents'] }) =>
  headings.length > 0 && (
    <details className="fold contents">
      <summary>目录</summary>
      <nav aria-label="目录">
        {headings.map(({ id, title, depth }) => (
          <a className="touch" href={`#${id}`} key={id}>
            {depth > 2 && '　'}
            {title}
          </a>
        ))}
      </nav>
    </details>
  );
