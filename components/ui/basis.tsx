import type { Source } from '@/lib/pages/article';
import { SourceLine } from './source-line';

/** Sources in one line, for places where each deserves no line of its own. */
export const Basis = ({ sources }: { sources: Source[] }) => (
  <>
    {sources.map((source, index) => (
      <span key={source.title}>
        {index > 0 && '；'}
        <SourceLine {...source} />
      </span>
    ))}
  </>
);
