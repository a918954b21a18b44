import type { ComponentProps, ReactNode } from 'react';
import { Frame } from './frame';
import { PageHead } from '../ui/page-head';
import '../ui/plain-page.css';

type Props = ComponentProps<typeof Frame> & { title: ReactNode; lead: ReactNode; className?: string };

/** A page in one part below its heading. */
export const PlainPage = ({ title, lead, className, children, ...frame }: Props) => (
  <Frame {...frame}>
    <div className={className ? `bar plain-page ${className}` : 'bar plain-page'}>
      <PageHead title={title}>{lead}</PageHead>
      {children}
    </div>
  </Frame>
);
