import type { ComponentProps } from 'react';
import { Frame } from './frame';
import type { PlainPage } from './plain-page';
import { PageHead } from '../ui/page-head';
import '../ui/plain-page.css';
import '../ui/prose.css';
import '../ui/prose-list.css';

type Props = Pick<ComponentProps<typeof PlainPage>, 'frame' | 'title' | 'lead' | 'children'>;

/** A page of running text below its heading. */
export const ProsePage = ({ frame, title, lead, children }: Props) => (
  <Frame frame={frame}>
    <div className="bar plain-page">
      <div className="prose">
        <PageHead title={title}>{lead}</PageHead>
        {children}
      </div>
    </div>
  </Frame>
);
