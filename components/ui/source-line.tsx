import type { Source } from '@/lib/pages/article';
import './text-link.css';

/** One source as it is cited: title, then who issued it, number, article, date. */
export const SourceLine = ({ title, issuer, number, article, date, url }: Source) => (
  <>
    {url ? (
      <a className="text-link" href={url}>
        {title}
      </a>
    ) : (
      title
    )}
    {[issuer, number, article, date].filter(Boolean).map((part) => `，${part}`)}
  </>
);
