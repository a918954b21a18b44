import type { ReactNode } from 'react';
import './fold.css';

type Props = { id: string; title: string; heading?: boolean; children: ReactNode };

/**
 * What few readers need, under a name that opens it; finding on the page opens it too, and so does a link to it. `heading`:
 * the name is a heading of the page.
 */
export const Fold = ({ id, title, heading, children }: Props) => (
  <details className="fold">
    <summary>{heading ? <h2>{title}</h2> : title}</summary>
    <div id={id}>{children}</div>
  </details>
);
