/** The offline file: the whole site's answers in one HTML file that asks nobody for anything. */
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { OfflineDocument } from '@/components/offline/offline-document';
import { bundled } from '@/lib/assets/assets';
import type { Library } from '@/lib/content/library';
import { offlinePage } from '@/lib/pages/offline';
import { policyHash } from '@/lib/deploy/built-site';
import type { OwnColours } from '@/lib/site/colours';
import type { Inlined } from '@/lib/site/headers';
import { stylesOf } from './styles';

/** Most bytes that the file may have: it is sent in chats. */
export const offlineBudget = 1_500_000;

/** What the file has of the code: the style of the components that it shows, and its script. */
export type OfflineCode = { style: string; script: string };

/** Makes that; `own`: colours of the operator. */
export async function offlineCode(own?: OwnColours): Promise<OfflineCode> {
  const [{ file }, script] = await Promise.all([
    stylesOf(new Map([['file', 'components/offline/offline.tsx']]), own),
    bundled('components/offline/browser/offline.ts', 'iife'),
  ]);
  return { style: file!.css[0]!, script };
}

/**
 * The file as text; the same content gives the same bytes. Its policy allows its own style and script, by
 * their hashes (`inlined`), and nothing else: opened from a disk it reaches no network. Of answers that would
 * make it larger than `budget` it holds those that are needed most.
 */
export function offlineFile(
  library: Library,
  { style, script }: OfflineCode,
  budget = offlineBudget,
): { html: string; inlined: Inlined['offline'] } {
  const inlined = { styles: [policyHash(style)], scripts: [policyHash(script)] };
  const policy = `default-src 'none'; style-src ${inlined.styles[0]}; script-src ${inlined.scripts[0]}; base-uri 'none'; form-action 'none'`;
  // First of all: what stands before a policy is not held by it.
  const first = `<head><meta charset="utf-8"/><meta http-equiv="Content-Security-Policy" content="${policy}"/>`;
  let most: number | undefined;
  for (;;) {
    const page = offlinePage(library, most);
    const markup = renderToStaticMarkup(createElement(OfflineDocument, { page, style, script }));
    const html = `<!doctype html>${markup.replace('<head>', () => first)}\n`;
    const size = Buffer.byteLength(html);
    if (size <= budget) return { html, inlined };
    if (page.count === 1)
      throw new Error(`The offline file has ${size} bytes with one answer; ${budget} is the most that it may have.`);
    most = Math.max(1, Math.min(page.count - 1, Math.floor((page.count * budget) / size)));
  }
}
