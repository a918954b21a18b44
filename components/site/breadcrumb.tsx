import type { Crumb } from '@/lib/pages/frame';
import '../ui/touch.css';
import './breadcrumb.css';

/** The way back to the home page. */
export function Breadcrumb({ crumbs }: { crumbs: Crumb[] }) {
  return (
    <nav aria-label="当前位置" className="bar breadcrumb">
      <ol>
        {crumbs.map(({ name, url }, index) => (
          <li key={name}>
            {index > 0 && <span aria-hidden="true">/</span>}
            {url ? (
              <a className="touch" href={url}>
                {name}
              </a>
            ) : (
              <span aria-current="page">{name}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
