/** What the editor asks of the files, as its proxy protocol says it: it reads and changes answers, and nothing else. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keepWords } from './keep-words';

/** What is asked: an action with what it needs. */
export type Asked = { action: string; params: Record<string, unknown> };

/** A name of an answer’s file, as the editor writes it. */
const answerFile = /^content\/articles\/[a-z0-9-]+\/[a-z0-9-]+\.md$/;
const answerFolder = /^content\/articles\/[a-z0-9-]+$/;

/** Answers the editor for the content at `content`, which it knows by that name; undefined when it asks for what it may not. */
export function answerEditor(content: string, { action, params }: Asked): unknown {
  const at = (path: string) => join(content, path.slice('content/'.length));
  const isAnswer = (path: unknown): path is string =>
    typeof path === 'string' && answerFile.test(path) && existsSync(at(path));
  const entry = (path: string) => {
    const data = readFileSync(at(path), 'utf8');
    return { data, file: { path, id: createHash('sha256').update(data).digest('hex') } };
  };
  const { folder, path, dataFiles } = params;
  switch (action) {
    case 'info':
      return { repo: 'content', publish_modes: ['simple'], type: 'local_fs' };
    case 'entriesByFolder':
      if (typeof folder !== 'string' || !answerFolder.test(folder) || !existsSync(at(folder))) return undefined;
      return readdirSync(at(folder))
        .map((name) => `${folder}/${name}`)
        .filter(isAnswer)
        .sort()
        .map(entry);
    case 'getEntry':
      return isAnswer(path) ? entry(path) : undefined;
    case 'persistEntry': {
      const saved = dataFiles as { path: unknown; raw: unknown }[];
      if (!Array.isArray(saved) || !saved.every(({ path, raw }) => isAnswer(path) && typeof raw === 'string'))
        return undefined;
      for (const { path, raw } of saved as { path: string; raw: string }[]) save(at(path), raw);
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

/** Writes a file as a whole or not at all; one whose words are the same is left alone. */
function save(file: string, edited: string) {
  const was = readFileSync(file, 'utf8');
  const now = keepWords(was, edited);
  if (now === was) return;
  writeFileSync(`${file}.saving`, now);
  renameSync(`${file}.saving`, file);
}
