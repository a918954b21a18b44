/** One file → one answer, checked in itself. What needs the other files is checked in library.ts. */
import type { TextFile } from './data-files';
import type { ContentFile } from './files';
import { parseArticleName } from './files';
import { splitFrontMatter } from './front-matter';
import { parseBody, type ParsedBody } from './markdown';
import type { Passages } from './passages';
import { articleFront, type ArticleFront } from './schema';
import { textsOf } from './schema/fields';
import type { YamlSource } from './yaml';
import { checkYaml } from './yaml/check';

/** An answer whose links, relations and sources are not yet checked. */
export type ArticleDraft = TextFile & {
  id: string;
  slug: string;
  topic: string;
  /** Where the fields stand: there when the front matter can be read at all, even if some field is wrong. */
  source?: YamlSource;
  data?: ArticleFront;
  /** The fields that are right in themselves: one wrong field does not hide what is wrong with the others. */
  fields: Partial<ArticleFront>;
  body?: ParsedBody;
};

/** Reads `articles/<topic>/<id>-<slug>.md`. Mistakes go to the file's reporter; a draft comes back whenever the name is right. */
export function readArticle(file: ContentFile, topic: string, passages: Passages): ArticleDraft | undefined {
  const { reporter, text } = file;
  const name = parseArticleName(file.path.split('/').at(-1)!, reporter);
  if (!name) return undefined;
  const draft: ArticleDraft = { ...name, topic, reporter, fields: {}, texts: [] };
  if (text === undefined) return draft;
  const parts = splitFrontMatter(text, reporter);
  if (!parts) return draft;
  const source = passages.inYaml(parts.front, reporter);
  const data = checkYaml(articleFront, source, reporter);
  const fields = data ?? rightFields(source.value);
  return {
    ...draft,
    source,
    data,
    fields,
    texts: textsOf(articleFront, fields),
    body: parseBody(parts.body, parts.bodyOffset, passages, reporter),
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
