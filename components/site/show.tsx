import type { ComponentType } from 'react';
import type { Frame } from '@/lib/pages/frame';
import type { PageHead } from '@/lib/site/page-head';
import { addressOf, pageOf } from '@/lib/pages/library';
import { Head } from './head';

type PageModel = { head: PageHead; frame: Frame };
type Make<Model> = Parameters<typeof pageOf<Model>>[0];

/** A whole page: what search engines and share cards learn of it, and what its component shows. */
const show = <Model extends PageModel>(Component: ComponentType<Model>, page: Model) => (
  <>
    <Head head={page.head} site={page.frame.site} />
    <Component {...page} />
  </>
);

/** The one page of a route without parameters, as Next and scripts/site/routes.ts call it. */
export const route =
  <Model extends PageModel>(Component: ComponentType<Model>, make: Make<Model>) =>
  () =>
    show(Component, pageOf(make));

/**
 * The page at an address. A build asks for no other; the development server is asked for any, and leads on from one that
 * has moved or is withdrawn (`ofMoved`: to the route that shows those), and says of one that is none that nothing is there.
 */
export async function showAt<Model extends PageModel>(
  address: string,
  Component: ComponentType<Model>,
  make: Make<Model>,
  ofMoved = false,
) {
  const found = addressOf(address);
  if (!found) return (await import('next/navigation')).notFound();
  if (!ofMoved && (found.moved || found.gone)) return (await import('next/navigation')).redirect(`/moved${address}`);
  return show(Component, pageOf(make, address));
}
