/** `npm run asked -- LOG …` says what readers asked in vain, from the logs of a server: `npm start`, nginx and Caddy keep one for it alone. */
import { readFileSync, statSync } from 'node:fs';
import { fold } from '@/lib/search/fold';
import { tellable } from '@/lib/search/tellable';
import { askedUrl } from '@/lib/site/urls';
import { command, Refusal } from '../command';
import { theSearch, type Search } from './search';

const usage = `用法：npm run asked -- 日志文件 …
      npm start 记在 asked.log，nginx 记在 /var/log/nginx/pos-asked.log，Caddy 记在 /var/log/caddy/pos-asked.log`;

/** On how many days something must have been asked: one reader asks the same many times in a day. */
const enoughDays = 3;
const nearest = 3;
const states = { perhaps: '没有把握', none: '没有答案', sure: '现在搜得准了' };

/** What was asked, and on which days; the words as they were written first. */
type Asked = Map<string, { words: string; days: Set<string> }>;

export const run = command(usage, (files, terminal) => {
  const wrong = files.find((file) => !statSync(file, { throwIfNoEntry: false })?.isFile());
  if (wrong !== undefined) throw new Refusal(`没有这个文件：${wrong}\n${usage}`, 2);
  if (files.length === 0) throw new Refusal(usage, 2);
  const { queries, unsolved } = readLogs(files.map((file) => readFileSync(file, 'utf8')).join('\n'));
  const search = theSearch();
  terminal.log(`没有搜准的话，${enoughDays} 天以上有人问的（同一天只算一次）：`);
  for (const { words, days } of often(queries)) {
    terminal.log(`${days.size} 天  ${words}（${states[search.engine.search(words).state]}）`);
    for (const line of nearestTo(words, search)) terminal.log(`        ${line}`);
  }
  terminal.log(`没解决的答案，${enoughDays} 天以上有人点的：`);
  for (const { words, days } of often(unsolved)) {
    const line = unsolvedLine(words, search);
    if (line) terminal.log(`${days.size} 天  ${line}`);
  }
  if (queries.size + unsolved.size === 0)
    terminal.log('日志里还什么都没有：要在 content/operator/site.yaml 写 asked: true，发布，过几天再看。');
  return 0;
});

/** Whoever can reach a server can write into its log: only what the site itself would have sent is read. */
function readLogs(text: string): { queries: Asked; unsolved: Asked } {
  const queries: Asked = new Map();
  const unsolved: Asked = new Map();
  const line = new RegExp(
    `(\\d{4}-\\d{2}-\\d{2})[^\\n]*?${askedUrl.replace('.', '[.]')}[?](q|no)=([^\\s"&\\\\]+)`,
    'g',
  );
  for (const [, day, what, value] of text.matchAll(line)) {
    const words = decoded(value!);
    if (what === 'no') note(unsolved, words, words, day!);
    else note(queries, fold(words, new Map()), tellable(words), day!);
  }
  return { queries, unsolved };
}

function note(asked: Asked, key: string, words: string, day: string) {
  if (!words) return;
  const known = asked.get(key) ?? { words, days: new Set() };
  asked.set(key, known);
  known.days.add(day);
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}

/** What was asked on enough days, most days first. */
const often = (asked: Asked) =>
  [...asked.values()].filter(({ days }) => days.size >= enoughDays).sort((a, b) => b.days.size - a.days.size);

const nearestTo = (words: string, { engine, index }: Search) =>
  engine
    .search(words)
    .hits.slice(0, nearest)
    .map(({ place }) => `${index.answers[place]!.id} ${index.answers[place]!.question}`);

/** `201/no-such-key` in words; nothing of what is no answer or no reason here. */
function unsolvedLine(words: string, { library }: Search): string | undefined {
  const [id = '', name = ''] = words.split('/');
  const article = library.numbered(id);
  const reason = Object.hasOwn(library.feedback, name) ? library.feedback[name]!.reason : undefined;
  return article && reason && `${id} ${article.question}：${reason}`;
}
