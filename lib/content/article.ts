/** One file → one answer, checked in itself. What needs the other files is checked in library.ts. */
import type { ContentFile } from './files';
import { parseArticleName } from './files';
import { splitFrontMatter } from './front-matter';
import { parseBody, type ParsedBody } from './markdown';
import type { Reporter } from './problems';
import { articleFront, type ArticleFront } from './schema';
import { checkYaml, type YamlSource } from './yaml';

/** An answer whose links, relations and sources are not yet checked. */
export type ArticleDraft = {
  id: string;
  slug: string;
  topic: string;
  reporter: Reporter;
  /** Present when the front matter can be read at all, even if some field is wrong. */
  front?: YamlSource;
  data?: ArticleFront;
  body?: ParsedBody;
};

/** Reads `articles/<topic>/<id>-<slug>.md`. Mistakes go to the file's reporter; a draft comes back whenever the name is right. */
export function readArticle(file: ContentFile, topic: string): ArticleDraft | undefined {
  const { reporter, text } = file;
  const name = parseArticleName(file.path.split('/').at(-1)!, reporter);
  if (!name) return undefined;
  const draft: ArticleDraft = { ...name, topic, reporter };
  if (text === undefined) return draft;
  const parts = splitFrontMatter(text, reporter);
  if (!parts) return draft;
  return {
    ...draft,
    front: parts.front,
    data: checkYaml(articleFront, parts.front, reporter),
    body: parseBody(parts.body, parts.bodyOffset, reporter),
  };
}
