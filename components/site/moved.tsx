import type { MovedPage } from '@/lib/pages/moved';
import { Frame } from './frame';
import { PageHead } from '../ui/page-head';
import '../ui/plain-page.css';
import '../ui/text-link.css';

/** A number or former address: leads on at once, with a link for browsers that do not. */
export function Moved({ frame, to, name }: MovedPage) {
  return (
    <Frame frame={frame}>
      <meta content={`0; url=${to}`} httpEquiv="refresh" />
      <div className="bar plain-page">
        <PageHead title={`正在打开 ${name}`}>
          没有自动打开，请点{' '}
          <a className="text-link" href={to}>
            {name}
          </a>
        </PageHead>
      </div>
    </Frame>
  );
}
