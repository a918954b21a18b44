import type { ComponentType } from 'react';
import type { Frame } from '@/lib/pages/frame';
import type { PageHead } from '@/lib/site/page-head';
import { addressOf, pageOf } from '@/lib/pages/library';
import { movedPage } from '@/lib/pages/moved';
import { Head } from './head';
import { Moved } from './moved';

/** A whole page: what search engines and share cards learn of it, and what its component shows. */
export const show = <Model extends { head: PageHead; frame: Frame }>(Component: ComponentType<Model>, page: Model) => (
  <>
    <Head head={page.head} site={page.frame.site} />
    <Component {...page} />
  </>
);

/**
 * The page at an address. A build asks for no other; the development server is asked for any, and shows where one leads
 * that has moved, and that there is nothing at one that is none.
 */
export async function showAt<Model extends { head: PageHead; frame: Frame }>(
  address: string,
  Component: ComponentType<Model>,
  make: Parameters<typeof pageOf<Model>>[0],
) {
  const found = addressOf(address);
  if (!found) return (await import('next/navigation')).notFound();
  return found.moved || found.gone
    ? show(
        Moved,
        pageOf((library) => movedPage(library, address.split('/').filter(Boolean)), address),
      )
    : show(Component, pageOf(make, address));
}
