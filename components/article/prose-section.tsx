import type { ReactNode } from 'react';
import type { Section } from '@/lib/pages/article';
import { Prose } from './prose';
import '../ui/below.css';

type Props = {
  id: string;
  title: string;
  /** Not on the first screens. */
  below?: boolean;
  /** The number of the answer in the file of all: the heading stands lower there, and is no landmark beside hundreds. */
  inFile?: string;
};

/** A part of an answer under its heading. */
export function SectionPart({ id, title, below, inFile, children }: Props & { children: ReactNode }) {
  const Heading = inFile ? 'h4' : 'h2';
  return (
    <section aria-labelledby={inFile ? undefined : id} className={below ? 'below' : undefined}>
      <Heading id={id}>{title}</Heading>
      {children}
    </section>
  );
}

/** A section of an answer as its author wrote it. */
export const ProseSection = ({ content, ...part }: Section & Props) => (
  <SectionPart {...part}>
    <Prose content={content} tablesOf={part.inFile && `${part.inFile} ${part.title}`} />
  </SectionPart>
);
