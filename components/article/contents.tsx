import type { ArticlePage } from '@/lib/pages/article';
import { TouchLink } from '../ui/touch-link';
import '../ui/fold.css';
import './contents.css';

/** Where the parts of a long answer are; nothing of a short one. */
export const Contents = ({ headings }: { headings: ArticlePage['contents'] }) =>
  headings.length > 0 && (
    <details className="fold contents">
      <summary>目录</summary>
      <nav aria-label="目录">
        {headings.map(({ id, title, depth }) => (
          <TouchLink href={`#${id}`} key={id}>
            {depth > 2 && '　'}
            {title}
          </TouchLink>
        ))}
      </nav>
    </details>
  );
