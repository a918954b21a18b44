/** What a page costs the reader: bytes over the wire and requests, per kind of page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** Longest an answer may be, HTML with its CSS: one initial TCP window. */
export const articleBudget = 14 * 1024;
export const firstViewBudget = 40 * 1024;
export const requestBudget = 3;

export type Weight = { file: string; html: number; script: number; requests: number };

/** Brotli sizes in bytes of a page and what it loads at first view, icons apart. */
export function weightOf(out: string, file: string): Weight {
  const html = readFileSync(join(out, file));
  const loads = [...html.toString().matchAll(/<(?:script|img|link)\b[^>]*?\s(?:src|href)="([^"]+)"[^>]*>/g)]
    .filter(
      ([tag]) =>
        !/rel="(?:icon|canonical|alternate|apple-touch-icon|manifest|search)"/.test(tag!) &&
        !/loading="lazy"/.test(tag!),
    )
    .map(([, url]) => url!);
  const script = loads.filter((url) => url.startsWith('/')).reduce((sum, url) => sum + weightOfFile(join(out, url)), 0);
  return { file, html: brotli(html), script, requests: 1 + loads.length };
}

/** Files that many pages load are weighed once. */
const weighed = new Map<string, number>();

function weightOfFile(path: string): number {
  const weight = weighed.get(path) ?? brotli(readFileSync(path));
  weighed.set(path, weight);
  return weight;
}

const brotli = (bytes: Buffer) =>
  brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  }).length;
