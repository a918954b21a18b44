/** Makes the share pictures, each once: a picture that has not changed is taken from the cache. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { lightColours } from '@/lib/site/colours';
import { textsOf, type Picture } from './picture';
import type { Typeface } from './typeface';

const { resolve } = createRequire(import.meta.url);

/** A picture by the name it is published under, for example `201`. */
export type NamedPictures = ReadonlyMap<string, Picture>;

export type Made = { /** The file of each picture in the cache. */ files: Map<string, string>; drawn: number };

/** Draws pictures, each into its file; a character that the typeface lacks is an error before any is drawn. */
export type Draw = (pictures: ReadonlyMap<string, { picture: Picture; file: string }>) => Promise<unknown>;

/** Makes sure that `cache` has a PNG of every picture, and of nothing else. `draw` is asked for those that it lacks. */
export async function makePictures(pictures: NamedPictures, cache: string, draw: Draw): Promise<Made> {
  mkdirSync(cache, { recursive: true });
  const code = codeHash();
  const files = new Map(
    [...pictures].map(([name, picture]) => [name, join(cache, `${hashOf([code, JSON.stringify(picture)])}.png`)]),
  );
  const placed = [...pictures].map(([name, picture]) => [name, { picture, file: files.get(name)! }] as const);
  const lacking = placed.filter(([, { file }]) => !existsSync(file));
  if (lacking.length > 0) await draw(new Map(lacking));
  const wanted = new Set(files.values());
  for (const name of readdirSync(cache)) if (!wanted.has(join(cache, name))) rmSync(join(cache, name));
  return { files, drawn: lacking.length };
}

/** What the typeface lacks, one line a picture, in words for authors; empty when nothing is missing. */
export function missingCharacters(pictures: NamedPictures, typeface: Typeface): string[] {
  return [...pictures].flatMap(([name, picture]) => {
    const characters = new Set(textsOf(picture).join(''));
    const missing = [...characters].filter((character) => !typeface.glyph(character, 500));
    if (missing.length === 0) return [];
    const shown = missing.map(
      (character) => `“${character}”（U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}）`,
    );
    const owner = picture.kind === 'answer' ? `答案 ${picture.id}` : `图片 ${name}`;
    return [`${owner}：分享图片的字体里没有${shown.join('、')}。换一个字，或换一种说法。`];
  });
}

/** One hash over all that shapes a picture besides its words: our code, the colours, the renderers, the typeface, the word list that lines break by. */
function codeHash(): string {
  const here = 'lib/share';
  const sources = readdirSync(here)
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => join(here, file));
  const packages = [
    '@fontsource-variable/noto-sans-sc/package.json',
    'harfbuzzjs/dist/harfbuzz.wasm',
    '@resvg/resvg-wasm/index_bg.wasm',
  ].map((file) => resolve(file));
  return hashOf([
    ...[...sources, ...packages].map((file) => readFileSync(file)),
    lightColours(),
    process.versions.icu ?? '',
  ]);
}

function hashOf(parts: (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(String(part.length)).update('\0').update(part);
  return hash.digest('hex').slice(0, 24);
}
