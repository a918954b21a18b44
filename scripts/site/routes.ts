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

/**
 * One page of the site: its route, for example `[topic]/[slug]`, where readers find it and where Next exports it, and
 * what stands in its document.
 */
export type Page = {
  route: string;
  address: string;
  exportedAt: string;
  element: () => ReactElement | Promise<ReactElement>;
};

/** The folder of the route of numbers and former addresses; readers call them without it. */
const movedFolder = '/moved/';

/** Every page of the site, a route after the other, made from the library that lib/pages/library.ts gives. */
export async function readPages(): Promise<Page[]> {
  const files = readdirSync('app', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(?:^|\/)page\.tsx$/.test(file))
    .sort();
  const pages = await Promise.all(files.map(async (file) => pagesOf(file, await load(file))));
  const notFound = await load('not-found.tsx');
  const element = () => notFound.default({ params: Promise.resolve({}) });
  return [...pages.flat(), { route: 'not-found', address: notFoundUrl, exportedAt: notFoundUrl, element }];
}

/** Of a path with these two ends esbuild puts every file into the program (scripts/run.mjs). */
const load = (file: string): Promise<Route> => import(/* @vite-ignore */ `../../app/${file.replace(/\.tsx$/, '')}.tsx`);

function pagesOf(file: string, { default: element, generateStaticParams }: Route): Page[] {
  const route = file.replace(/\/?page\.tsx$/, '');
  return (generateStaticParams?.() ?? [{}]).map((params) => {
    const exportedAt = fill(route, params);
    return {
      route,
      address: exportedAt.startsWith(movedFolder) ? exportedAt.slice(movedFolder.length - 1) : exportedAt,
      exportedAt,
      element: () => element({ params: Promise.resolve(params) }),
    };
  });
}

/** The address of a route with these parameters. */
function fill(route: string, params: Params): string {
  const path = route.replace(/\[(?:\.\.\.)?(\w+)\]/g, (_, name: string) => [params[name]!].flat().join('/'));
  return path ? `/${path}/` : '/';
}
