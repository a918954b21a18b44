/** Ways of asking, as the studio shows them: a list beside each answer, though they stand in tables. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { operatorDir } from '@/lib/content/files';
import { namesIn, realPath } from './plain-files';

const header = 'slug\tvoice\tphrase\n';
/** How somebody asks in passing; the other voices are for tables that judge the search. */
const voice = 'a';

/** The tables: the operator’s takes the place of a shipped one with its name. */
const tables = (content: string): string[] =>
  (namesIn(content, 'phrasings', /\.tsv$/) ?? []).map((name) => realPath(content, `phrasings/${name}`));

const rowOf = (slug: string) => new RegExp(`^${slug}\t(.)\t(.*)\n`, 'gm');

/** The ways of asking for an answer, in their order. */
export const phrasingsOf = (content: string, slug: string): string[] =>
  tables(content).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(rowOf(slug))].map(([, , phrase]) => phrase!),
  );

/** Writes them back: lines that are the same stay, one that has other words stays in its place, new ones go to the operator’s own table. */
export function savePhrasings(content: string, slug: string, now: readonly string[]) {
  const was = phrasingsOf(content, slug);
  const gone = was.filter((phrase) => !now.includes(phrase));
  const come = now.map((phrase) => phrase.trim()).filter((phrase) => phrase && !was.includes(phrase));
  for (const file of tables(content)) {
    const text = readFileSync(file, 'utf8');
    const edited = text.replaceAll(rowOf(slug), (row, manner: string, phrase: string) => {
      if (!gone.includes(phrase)) return row;
      const words = come.shift();
      return words ? `${slug}\t${manner}\t${words}\n` : '';
    });
    if (edited !== text) writeFileSync(file, edited);
  }
  if (come.length === 0) return;
  const own = join(operatorDir(content), 'phrasings/own.tsv');
  mkdirSync(dirname(own), { recursive: true });
  const before = existsSync(own) ? readFileSync(own, 'utf8') : header;
  writeFileSync(own, before + come.map((phrase) => `${slug}\t${voice}\t${phrase}\n`).join(''));
}
