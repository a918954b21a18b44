/** What the editor asks of the files, as its proxy protocol says it: answers with their ways of asking, the operator's particulars and notices, other files as they are written; nothing else. */
import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import type { Kept } from '@/lib/content/kept';
import { newAnswer } from '../site/new-answer';
import { keepWords, keepYaml, split } from './keep-words';
import { phrasingsOf, savePhrasings } from './phrasings';
import { namesIn, plainFiles, realPath } from './plain-files';

/** What is asked: an action with what it needs. */
export type Asked = { action: string; params: Record<string, unknown> };

/** Where the editor knows the notices. */
export const noticesName = 'content/operator/notices.yaml';
/** Where it knows whose site this is. */
export const siteName = 'content/operator/site.yaml';

/** A name of an answer’s file, as the editor writes it: one that is made there has no number yet. */
const answerName = /^content\/articles\/([a-z0-9-]+)\/(?:(\d{3,5})-)?([a-z0-9-]+)\.md$/;
const folderName = /^content\/articles\/([a-z0-9-]+)$/;

/** Answers the editor for the content at `content`, which it knows by that name; undefined when it asks for what it may not. */
export function answerEditor(content: string, { action, params }: Asked, kept?: Kept): unknown {
  const { folder, path, files, dataFiles } = params;
  switch (action) {
    case 'info':
      return { repo: 'content', publish_modes: ['simple'], type: 'local_fs' };
    case 'entriesByFolder': {
      const [, topic] = folderName.exec(String(folder)) ?? [];
      return topic && answersOf(content, topic)?.map((name) => entry(content, `${String(folder)}/${name}`));
    }
    case 'entriesByFiles':
      return (files as { path: unknown }[]).flatMap(({ path }) => entry(content, path) ?? []);
    case 'getEntry':
      return entry(content, path);
    case 'persistEntry': {
      const saved = dataFiles as { path: unknown; raw: unknown }[];
      if (!Array.isArray(saved) || !saved.every(({ path, raw }) => isOurs(content, path) && typeof raw === 'string'))
        return undefined;
      for (const { path, raw } of saved as { path: string; raw: string }[]) save(content, path, raw, kept);
      return { message: 'saved' };
    }
    case 'getMedia':
      return [];
    case 'getDeployPreview':
      return null;
    default:
      return undefined;
  }
}

/** Names of the files of a topic’s answers, those that only the operator has among them. */
const answersOf = (content: string, topic: string) =>
  namesIn(content, `articles/${topic}`, /^\d{3,5}-[a-z0-9-]+\.md$/)?.sort();

/** The file of an answer: the operator’s where there is one; undefined when there is none. */
function fileOf(content: string, path: unknown): { file: string; slug: string } | undefined {
  const [, topic = '', id, slug = ''] = answerName.exec(String(path)) ?? [];
  const name = answersOf(content, topic)?.find((name) =>
    id ? name === `${id}-${slug}.md` : name.replace(/^\d+-/, '') === `${slug}.md`,
  );
  return name ? { file: realPath(content, `articles/${topic}/${name}`), slug } : undefined;
}

/** Whether the editor may write there: an answer that is there, a new one of a topic, any of the other files. */
function isOurs(content: string, path: unknown): boolean {
  const [, topic, id] = answerName.exec(String(path)) ?? [];
  if (topic === undefined) return otherFile(content, path) !== undefined;
  return id ? fileOf(content, path) !== undefined : answersOf(content, topic) !== undefined;
}

/** A file that is no answer, with how the editor has it, and what it is to be when that is saved. */
function otherFile(content: string, path: unknown) {
  const inFolder = String(path).replace(/^content\//, '');
  const file = realPath(content, inFolder);
  if (path === siteName) return { file, shown: (text: string) => text, saved: keepYaml };
  if (path === noticesName)
    return {
      file,
      shown: (text: string) => stringify({ notices: parse(text) as unknown }),
      saved: (was: string, raw: string) =>
        keepYaml(was, stringify((parse(raw) as { notices?: unknown }).notices ?? [])),
    };
  if (!String(path).startsWith('content/') || !plainFiles(content).some((plain) => plain.path === inFolder))
    return undefined;
  return {
    file,
    shown: (text: string) => stringify({ text }),
    // Without its last line break a text comes back where the editor trims.
    saved: (was: string, raw: string) => `${(parse(raw) as { text: string }).text.trimEnd()}${/\s*$/.exec(was)![0]}`,
  };
}

/** What the editor sees of a file. It knows no list as a whole file, and no tables. */
function entry(content: string, path: unknown) {
  const found = fileOf(content, path);
  const other = found ? undefined : otherFile(content, path);
  if (!found && !other) return undefined;
  const data = found
    ? withFields(readFileSync(found.file, 'utf8'), {
        shortName: found.slug,
        phrasings: phrasingsOf(content, found.slug),
      })
    : other!.shown(readFileSync(other!.file, 'utf8'));
  return { data, file: { path, id: createHash('sha256').update(data).digest('hex') } };
}

/** The text of an answer with more fields, last in its front matter. */
function withFields(text: string, fields: object): string {
  const parts = split(text);
  return parts ? `---\n${parts.front}${stringify(fields)}---\n${parts.body}` : text;
}

function save(content: string, path: string, raw: string, kept?: Kept) {
  const other = answerName.test(path) ? undefined : otherFile(content, path);
  if (other) return change(other.file, (was) => other.saved(was, raw));
  const { front, body } = split(raw)!;
  const { phrasings = [], ...values } = parse(front) as Record<string, unknown> & { phrasings?: string[] };
  delete values.shortName;
  const at = fileOf(content, path) ?? made(content, path, values, kept);
  change(at.file, (was) => {
    // What a new answer begins with holds where nothing was entered.
    const start = 'isNew' in at ? (parse(split(was)!.front) as object) : {};
    const now = { ...start, ...Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '')) };
    return keepWords(was, `---\n${stringify(now)}---\n${body.trim() ? body : split(was)!.body}`);
  });
  savePhrasings(content, at.slug, phrasings);
}

/** A new answer, which only the operator has: its number is given here, its name was entered. */
function made(content: string, path: string, { question }: Record<string, unknown>, kept?: Kept) {
  const [, topic, , slug] = answerName.exec(path)!;
  const file = newAnswer(content, { topic, slug, question: String(question), own: true }, kept);
  return { file, slug: slug!, isNew: true };
}

/** Writes a file as a whole or not at all; one whose words are the same is left alone. */
function change(file: string, edited: (was: string) => string) {
  const was = readFileSync(file, 'utf8');
  const now = edited(was);
  if (now === was) return;
  writeFileSync(`${file}.saving`, now);
  renameSync(`${file}.saving`, file);
}
