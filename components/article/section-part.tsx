import type { ReactNode } from 'react';
import '../ui/below.css';

export type PartProps = {
  /** Not on the first screens. */
  below?: boolean;
  /** The number of the answer in the file of all: the heading stands lower there, and is no landmark beside hundreds. */
  inFile?: string;
};

/** A part of an answer under its heading. */
export function SectionPart({
  id,
  title,
  below,
  inFile,
  children,
}: PartProps & { id: string; title: string; children: ReactNode }) {
  const Heading = inFile ? 'h4' : 'h2';
  return (
    <section aria-labelledby={inFile ? undefined : id} className={below ? 'below' : undefined}>
      <Heading id={id}>{title}</Heading>
      {children}
    </section>
  );
}
