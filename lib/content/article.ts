/** One file → one answer, checked in itself. What needs the other files is checked in library.ts. */
import type { TextFile } from './data-files';
import type { ContentFile } from './files';
import { keyOf, type Kept } from './kept';
import { parseArticleName } from './files';
import { splitFrontMatter } from './front-matter';
import { parseBody, type ParsedBody } from './markdown';
import type { Passages } from './passages';
import { Reporter } from './problems';
import { articleFront, type ArticleFront } from './schema';
import { textsOf } from './schema/fields';
import { sourceOnDemand, type YamlSource } from './yaml';
import { checkYaml } from './yaml/check';

/** An answer whose links, relations and sources are not yet checked. */
export type ArticleDraft = TextFile & {
  id: string;
  slug: string;
  topic: string;
  /** Where the fields stand: there when the front matter can be read at all, even if some field is wrong. */
  source?: YamlSource;
  data?: ArticleFront;
  /** The same as pages say it: in the operator's words. */
  shown?: ArticleFront;
  /** The fields that are right in themselves: one wrong field does not hide what is wrong with the others. */
  fields: Partial<ArticleFront>;
  /** Not finished by its own word (`status: draft`), even where nothing else of it can be read. */
  unfinished: boolean;
  body?: ParsedBody;
  /** Lets go of what is read again when somebody asks for it: it takes more memory than the rest. */
  forget?: () => void;
};

/** Reads `articles/<topic>/<id>-<slug>.md`. Mistakes go to the file's reporter; a draft comes back whenever the name is right. */
export function readArticle(file: ContentFile, topic: string, passages: Passages): ArticleDraft | undefined {
  const { reporter, text } = file;
  const name = parseArticleName(file.path.split('/').at(-1)!, reporter);
  if (!name) return undefined;
  const draft: ArticleDraft = { ...name, topic, reporter, fields: {}, texts: [], unfinished: saysDraft(text) };
  if (text === undefined) return draft;
  const parts = splitFrontMatter(text, reporter);
  if (!parts) return draft;
  const body = parseBody(parts.body, parts.bodyOffset, passages, reporter);
  // What is wrong with the body is told beside what is wrong with the fields.
  if (!parts.front) return draft;
  const source = passages.inYaml(parts.front, reporter);
  const data = checkYaml(articleFront, source, reporter);
  const fields = data ?? rightFields(source.value);
  const texts = textsOf(articleFront, fields);
  return { ...draft, source, data, shown: data && passages.inOwnWords(data, parts.front.value), fields, texts, body };
}

/** Read by its line alone, so that it holds whatever is wrong around it. */
const saysDraft = (text = '') => /^status: *draft *$/m.test(text.split('\n---', 1)[0]!);

/** What is kept of an answer that is right in itself; its trees are larger than its text, and seldom asked for. */
type KeptDraft = Pick<Reporter, 'allowances'> & {
  draft: Pick<ArticleDraft, 'id' | 'slug' | 'texts' | 'shown'> & { data: ArticleFront };
  body: Pick<ParsedBody, 'headings' | 'offset'>;
  used: string[];
};

/**
 * Reads an answer, or takes what an earlier run read in the same text. Of one that is right, source and tree are let go
 * when it says `forget`, and read again when somebody asks for them.
 */
export function readOnce(file: ContentFile, topic: string, passages: Passages, kept: Kept): ArticleDraft | undefined {
  const { reporter } = file;
  const key = keyOf('draft', file.path, file.text, passages.key);
  let read: ArticleDraft | undefined;
  let right = kept.get(key) as KeptDraft | undefined;
  if (right) {
    passages.use(right.used);
    reporter.allowances.push(...right.allowances);
  } else {
    const [draft, used] = passages.usedBy(() => readArticle(file, topic, passages));
    if (!draft?.data || !draft.body || reporter.count > 0) return draft && { ...draft, key };
    const { id, slug, texts, data, shown } = draft;
    const { headings, offset } = draft.body;
    const { allowances } = reporter;
    right = { draft: { id, slug, texts, data, shown }, body: { headings, offset }, used, allowances };
    kept.set(key, right);
    read = draft;
  }
  const whole = () => (read ??= readArticle({ ...file, reporter: new Reporter(file.path) }, topic, passages)!);
  return {
    ...right.draft,
    key,
    topic,
    reporter,
    fields: right.draft.data,
    unfinished: saysDraft(file.text),
    source: sourceOnDemand(() => whole().source!),
    body: {
      ...right.body,
      get tree() {
        return whole().body!.tree;
      },
    },
    forget: () => void (read = undefined),
  };
}

function rightFields(value: unknown): Partial<ArticleFront> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(articleFront.shape).flatMap(([name, shape]) => {
      const { success, data } = shape.safeParse((value as Record<string, unknown>)[name]);
      return success && data !== undefined ? [[name, data]] : [];
    }),
  );
}
