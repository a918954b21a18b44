import type { ReactNode } from 'react';
import type { Frame as FrameModel } from '@/lib/pages/frame';
import { Notes } from '../preview/notes';
import { Breadcrumb } from './breadcrumb';
import { NoticeBar } from './notice-bar';
import { SiteHeader } from './site-header';
import { StructuredData } from './structured-data';
import { SupportFooter } from './support-footer';
import './frame.css';

type Props = {
  frame: FrameModel;
  ownSearch?: boolean;
  printsMainOnly?: boolean;
  after?: ReactNode;
  children: ReactNode;
};

/**
 * Header, main part and support footer: the same on every page, in the same order. `printsMainOnly`: on
 * paper the main part stands alone, for it says itself what a card or a sheet must. `after`: what is no part of the page's text.
 */
export function Frame({ frame, ownSearch = false, printsMainOnly = false, after, children }: Props) {
  const around = printsMainOnly ? 'screen-only' : undefined;
  return (
    <>
      <a className="skip-link screen-only" href="#main">
        跳到正文
      </a>
      <SiteHeader className={around} frame={frame} ownSearch={ownSearch} />
      {frame.notices.length > 0 && <NoticeBar notices={frame.notices} />}
      <div className="page">
        {frame.notes && <Notes {...frame.notes} />}
        {frame.crumbs.length > 0 && <Breadcrumb crumbs={frame.crumbs} />}
        <main id="main" tabIndex={-1}>
          {children}
        </main>
      </div>
      <SupportFooter className={around} frame={frame} />
      {after}
      <StructuredData blocks={frame.data} />
    </>
  );
}
