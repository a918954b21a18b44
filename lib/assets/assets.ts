/**
 * The files below /assets/, each named by its content so that a browser may keep it for good: the islands,
 * which every page loads; the search with the first stage of its index; the other two stages.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { library } from '@/lib/pages/library';
import { searchFiles } from '@/lib/pages/search-index';

/** One file; `type` is what the server says of it. */
export type Asset = { file: string; text: string; type: string };

export type Assets = { islands: Asset; search: Asset; words: Asset; bodies: Asset };

let made: { assets: Assets; of: ReturnType<typeof library> } | undefined;

/** All files, made once for the content there is. */
export function assets(): Assets {
  const content = library();
  if (made?.of !== content || process.env.NODE_ENV !== 'production') made = { assets: makeAssets(), of: content };
  return made.assets;
}

function makeAssets(): Assets {
  const { index, words, bodies } = searchFiles(library());
  const data = (name: string, stage: unknown) => asset(name, 'json', 'application/json', JSON.stringify(stage));
  const later = { words: data('search-words', words), bodies: data('search-bodies', bodies) };
  const search = script('search', 'components/islands/search/panel.ts', {
    SEARCH_INDEX: JSON.stringify(index),
    SEARCH_WORDS: addressOf(later.words),
    SEARCH_BODIES: addressOf(later.bodies),
  });
  const islands = script('islands', 'components/islands/define-all.ts', { SEARCH_MODULE: addressOf(search) });
  return { islands, search, ...later };
}

/** Where a file is fetched. */
export const addressOf = ({ file }: Asset) => `/assets/${file}`;

/** A module with all it needs; `texts` are put in where the code names them. */
function script(name: string, entry: string, texts: Record<string, string>): Asset {
  const { outputFiles } = buildSync({
    entryPoints: [join(process.cwd(), entry)],
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    // What Chromium 80 and Safari 13 know; both know import(), which came a year later.
    target: 'es2019',
    supported: { 'dynamic-import': true },
    charset: 'utf8',
    legalComments: 'none',
    define: Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, JSON.stringify(text)])),
  });
  return asset(name, 'js', 'text/javascript', outputFiles[0]!.text);
}

function asset(name: string, extension: string, type: string, text: string): Asset {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
  return { file: `${name}-${hash}.${extension}`, text, type: `${type}; charset=utf-8` };
}
