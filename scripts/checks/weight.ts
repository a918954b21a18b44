/** What a page costs the reader: bytes as they are served, and requests. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';

/** What pages are served in: `npm start` and Caddy send brotli to who takes it, nginx without its module gzip. */
export const packings = ['br', 'gz'] as const;
type Packing = (typeof packings)[number];

/** Most bytes that may be served of an answer, HTML with its style: what fits the first ten segments a server sends, in gzip too. */
export const articleBudget = 14_000;
/** The same with the script that every page loads; and in the middle of all answers, in brotli. */
export const articleViewBudget: Record<Packing, number> = { br: 13.8 * 1024, gz: 16.2 * 1024 };
export const middleViewBudget = 12.5 * 1024;
/** Of a page of a guide, of a code, of a topic, in brotli. */
export const smallPageBudget = 9 * 1024;
/** Of any page with what it loads to be seen and found one's way in, in either packing. */
export const firstViewBudget = 40 * 1024;
/** Of the code of an element that few pages have, in either packing: it comes after them and wakes what is seen already. */
export const elementBudget = 8 * 1024;
export const requestBudget = 3;

/** A page in one packing, what it loads at first view in the same, and how many requests that is. */
export type Weight = { file: string; html: number; loaded: number; requests: number };

/** The weight of a page that holds these elements; signs, what comes into sight later and the code of elements apart. */
export function weightOf(out: string, file: string, elements: Element[], packing: Packing): Weight {
  const loads = elements.flatMap(loadedBy);
  const first = loads.filter((url) => url.startsWith('/') && (!url.endsWith('.js') || url.includes('/islands-')));
  const loaded = first.map((url) => servedBytes(join(out, url), packing));
  return {
    file,
    html: servedBytes(join(out, file), packing),
    loaded: loaded.reduce((sum, bytes) => sum + bytes, 0),
    requests: 1 + loads.length,
  };
}

/** What a server sends of a file: what lies packed beside it, or the file itself where packing does not help. */
export function servedBytes(path: string, packing: Packing): number {
  const packed = `${path}.${packing}`;
  return statSync(existsSync(packed) ? packed : path).size;
}

const later = ['icon', 'canonical', 'alternate', 'apple-touch-icon', 'manifest', 'search'];

function loadedBy({ tagName, properties }: Element): string[] {
  if (!['script', 'img', 'link'].includes(tagName) || properties.loading === 'lazy') return [];
  if ([properties.rel].flat().some((rel) => later.includes(String(rel)))) return [];
  const url = properties.src ?? properties.href;
  return url === undefined ? [] : [String(url)];
}
