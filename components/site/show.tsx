import type { ComponentType } from 'react';
import type { Frame } from '@/lib/pages/frame';
import type { PageHead } from '@/lib/site/page-head';
import { Head } from './head';

/** A whole page: what search engines and share cards learn of it, and what its component shows. */
export const show = <Model extends { head: PageHead; frame: Frame }>(Component: ComponentType<Model>, page: Model) => (
  <>
    <Head head={page.head} site={page.frame.site} />
    <Component {...page} />
  </>
);
