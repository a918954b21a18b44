import type { ReactNode } from 'react';

type Props = { id: string; title: ReactNode; className?: string; heading?: string; children: ReactNode };

/** A part of a page under a heading, which names it for those who listen. `heading`: the class of the heading. */
export const Part = ({ id, title, className, heading, children }: Props) => (
  <section aria-labelledby={id} className={className}>
    <h2 className={heading} id={id}>
      {title}
    </h2>
    {children}
  </section>
);
