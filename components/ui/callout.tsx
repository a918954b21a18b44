import type { ReactNode } from 'react';
import { calloutWords } from '@/lib/site/callouts';
import './callout.css';

type Props = { tone: keyof typeof calloutWords; children: ReactNode };

/** A box in running text that says first what it is; in an answer the author's callouts are the same elements. */
export const Callout = ({ tone, children }: Props) => (
  <section data-tone={tone} role="note">
    <strong>{calloutWords[tone]}</strong>
    {children}
  </section>
);
