import type { ReactNode } from 'react';
import './fold-sign.css';
import './list-fold.css';

type Props = { id: string; title: ReactNode; about?: string; children: ReactNode };

/** A part that is folded: a tap opens it, and so does a link into it or what the browser's own search finds there. `about`: what it holds. */
export const ListFold = ({ id, title, about, children }: Props) => (
  <details className="list-fold" id={id}>
    <summary className="fold-sign">
      <h2>{title}</h2>
      {about && <span>{about}</span>}
    </summary>
    {children}
  </details>
);
