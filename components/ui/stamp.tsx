import type { Tone } from '@/lib/pages/article';
import './stamp.css';
import './tones.css';

/** The money verdict in at most eight characters. */
export const Stamp = ({ tone, children }: { tone: Tone; children: string }) => (
  <p className={`stamp tone-${tone}`}>{children}</p>
);
