import type { ReactNode } from 'react';
import type { Frame as FrameModel } from '@/lib/pages/frame';
import { Breadcrumb } from './breadcrumb';
import { SiteHeader } from './site-header';
import { StructuredData } from './structured-data';
import { SupportFooter } from './support-footer';

type Props = { frame: FrameModel; ownSearch?: boolean; children: ReactNode };

/** Header, main part and support footer: the same on every page, in the same order. */
export function Frame({ frame, ownSearch = false, children }: Props) {
  return (
    <>
      <a className="skip-link" href="#main">
        跳到正文
      </a>
      <SiteHeader ownSearch={ownSearch} site={frame.site} />
      <div className="page">
        {frame.crumbs.length > 0 && <Breadcrumb crumbs={frame.crumbs} />}
        <main id="main" tabIndex={-1}>
          {children}
        </main>
      </div>
      <SupportFooter frame={frame} />
      <StructuredData blocks={frame.data} />
    </>
  );
}
