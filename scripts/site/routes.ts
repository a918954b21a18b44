/** The routes of the site as the folder app/ has them, and every page they make. */
import { readdirSync } from 'node:fs';
import type { ReactElement } from 'react';
import { notFoundUrl } from '@/lib/site/urls';

type Params = Record<string, string | string[]>;

/** What a route file has for every page of the route; one page without `generateStaticParams`. */
type Route = {
  default(props: { params: Promise<Params> }): ReactElement | Promise<ReactElement>;
  generateStaticParams?(): Params[];
};

/** One page of the site: its route, for example `[topic]/[slug]`, where readers find it, and what stands in its document. */
export type Page = {
  route: string;
  address: string;
  element: () => ReactElement | Promise<ReactElement>;
};

/** The folder of the route of numbers and former addresses; readers call them without it. */
const movedFolder = '/moved/';

/** The route of wrong addresses, which Next wants beside the layout. */
const notFound = 'not-found';

/** The file of each route; of the start page's, the name is empty. */
export const routeFiles = (): Map<string, string> =>
  new Map(
    readdirSync('app', { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => /(?:^|\/)(?:page|not-found)\.tsx$/.test(file))
      .sort()
      .map((file) => [file.replace(/\/?(?:page)?\.tsx$/, ''), `app/${file}`]),
  );

/** Every page of the site, a route after the other, made from the library that lib/pages/library.ts gives. */
export async function readPages(): Promise<Page[]> {
  const pages = await Promise.all([...routeFiles()].map(async ([route, file]) => pagesOf(route, await load(file))));
  return pages.flat();
}

/** Of a path with these two ends esbuild puts every file into the program (scripts/run.mjs). */
const load = (file: string): Promise<Route> =>
  import(/* @vite-ignore */ `../../app/${file.replace(/^app\/|\.tsx$/g, '')}.tsx`);

const pagesOf = (route: string, { default: element, generateStaticParams }: Route): Page[] =>
  (generateStaticParams?.() ?? [{}]).map((params) => ({
    route,
    address: route === notFound ? notFoundUrl : fill(route, params).replace(movedFolder, '/'),
    element: () => element({ params: Promise.resolve(params) }),
  }));

/** The address of a route with these parameters. */
function fill(route: string, params: Params): string {
  const path = route.replace(/\[(?:\.\.\.)?(\w+)\]/g, (_, name: string) => [params[name]!].flat().join('/'));
  return path ? `/${path}/` : '/';
}
