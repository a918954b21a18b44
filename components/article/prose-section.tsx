import type { Section } from '@/lib/pages/article';
import { Prose } from './prose';
import { SectionPart, type PartProps } from './section-part';

/** A section of an answer as its author wrote it. */
export const ProseSection = ({ content, ...part }: Section & PartProps) => (
  <SectionPart {...part}>
    <Prose content={content} tablesOf={part.inFile && `${part.inFile} ${part.title}`} />
  </SectionPart>
);
