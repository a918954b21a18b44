import type { Crumb } from '@/lib/pages/frame';
import { TouchLink } from '../ui/touch-link';
import './breadcrumb.css';

/** The way back to the home page. */
export const Breadcrumb = ({ crumbs }: { crumbs: Crumb[] }) => (
  <nav aria-label="当前位置" className="bar breadcrumb">
    <ol>
      {crumbs.map(({ name, url }, index) => (
        <li key={name}>
          {index > 0 && <span aria-hidden="true">/</span>}
          {url ? <TouchLink href={url}>{name}</TouchLink> : <span aria-current="page">{name}</span>}
        </li>
      ))}
    </ol>
  </nav>
);
