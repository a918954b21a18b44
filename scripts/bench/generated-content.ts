/** A content folder of any size for benches: the real one, and its answers again and again, each time about something else. */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { formatLock, parseLock } from '@/lib/content/addresses';
import { articleNumbers } from '@/lib/content/files';
import { Reporter } from '@/lib/content/problems';
import { articleUrl, numberUrl } from '@/lib/site/urls';
import { thingOf } from './generated-articles';

/** Characters that what makes an answer another one takes of its question. */
const longestQuestion = 50;

/** Writes a copy of the content at `from` to `to`, made up to `wanted` answers; the first are the real ones. */
export function writeGeneratedContent(from: string, to: string, wanted: number) {
  cpSync(from, to, { recursive: true });
  const originals = readOriginals(join(from, 'articles'));
  const lockPath = join(to, 'addresses.lock');
  const locked = new Map<string, { meaning: string }>(
    parseLock(readFileSync(lockPath, 'utf8'), new Reporter(lockPath)),
  );
  const bannedWords = parse(readFileSync(join(from, 'banned-words.yaml'), 'utf8')) as { allowedIn?: string[] }[];
  const special = new Set(bannedWords.flatMap(({ allowedIn = [] }) => allowedIn));
  // Not those that may say what no other may; not the longest, whose replies would be too long with a word more.
  const copied = originals.filter(
    ({ slug, front }) => !special.has(slug) && [...String(front.question)].length <= longestQuestion && !front.reply,
  );
  /** Of each first digit, as if all of three digits were used. */
  const longNumbers = new Map<number, string[]>();
  for (let at = 0; at < wanted - originals.length; at++) {
    const original = copied[at % copied.length]!;
    const { topic, front, body } = original;
    const digit = Number(original.id[0]);
    const free = longNumbers.get(digit) ?? articleNumbers(digit).filter((number) => number.length > 3);
    longNumbers.set(digit, free);
    const article = { topic, id: free.shift()!, slug: `${original.slug}-${at}` };
    const thing = thingOf(at);
    const fields = {
      ...front,
      question: spaced(`${thing}${String(front.question)}`),
      aliases: (front.aliases as string[]).map((alias) => `${alias}${thing}`),
      prompts: (front.prompts as string[]).map((prompt) => `${prompt}${thing}`),
      // A code leads to one answer.
      codes: [],
      redirectFrom: [],
    };
    // A text stands in one line.
    const text = stringify(fields, { lineWidth: 0 });
    mkdirSync(join(to, 'articles', topic), { recursive: true });
    writeFileSync(join(to, 'articles', topic, `${article.id}-${article.slug}.md`), `---\n${text}---\n${body}`);
    locked.set(articleUrl(article), { meaning: article.id }).set(numberUrl(article.id), { meaning: article.id });
  }
  writeFileSync(lockPath, formatLock(locked));
}

/** Between Chinese and Latin stands a space. */
const spaced = (text: string) => text.replace(/(\p{Script=Han})(?=[A-Za-z0-9])/gu, '$1 ');

const readOriginals = (dir: string) =>
  readdirSync(dir).flatMap((topic) =>
    readdirSync(join(dir, topic)).map((name) => {
      const [, id, slug] = /^(\d+)-(.+)\.md$/.exec(name)!;
      const [, front, body] = /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(join(dir, topic, name), 'utf8'))!;
      return { topic, id: id!, slug: slug!, front: parse(front!) as Record<string, unknown>, body: body! };
    }),
  );
