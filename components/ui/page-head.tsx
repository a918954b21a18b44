import type { ReactNode } from 'react';
import './page-head.css';

type Props = { title: ReactNode; className?: string; children: ReactNode };

/** What a page is about: its heading, and a line below it. */
export const PageHead = ({ title, className, children }: Props) => (
  <header className={className ? `page-head ${className}` : 'page-head'}>
    <h1>{title}</h1>
    <p>{children}</p>
  </header>
);
