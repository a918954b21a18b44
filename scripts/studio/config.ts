/** The editor's forms, made from the schema of an answer with the authors' notes. */
import type { z } from 'zod';
import { articleFront } from '@/lib/content/schema';
import { noteOf } from '@/lib/content/schema/note';

/** A field as Decap CMS takes it. */
export type Field = { name: string; label: string; widget: string; [more: string]: unknown };

type Definition = {
  type: string;
  innerType?: z.ZodType;
  element?: z.ZodType;
  entries?: Record<string, string>;
  values?: string[];
  shape?: Record<string, z.ZodType>;
};
const definition = (schema: z.ZodType) => schema.def as unknown as Definition;

/** Longer examples are written in a field of several lines. */
const longLine = 20;

/** What a field is edited with, by what its schema takes. */
function widget(schema: z.ZodType, example: string): { widget: string; [more: string]: unknown } {
  const { type, innerType, element, entries, values, shape } = definition(schema);
  if (innerType) return widget(innerType, example);
  if (shape) return { widget: 'object', collapsed: false, fields: fieldsOf(shape) };
  const choices = values ?? (entries && Object.values(entries));
  if (choices) return { widget: 'select', options: choices };
  if (type === 'number') return { widget: 'number', value_type: 'int' };
  if (type === 'string') return { widget: example.length > longLine ? 'text' : 'string' };
  if (!element) throw new Error(`No editor for a field of ${type}`);
  const { entries: several, shape: parts } = definition(element);
  if (parts) return { widget: 'list', label_singular: '一项', fields: fieldsOf(parts) };
  if (several) return { widget: 'select', multiple: true, options: Object.values(several) };
  return { widget: 'list', label_singular: '一项', field: { name: 'entry', label: ' ', ...widget(element, '') } };
}

const fieldsOf = (shape: Record<string, z.ZodType>): Field[] =>
  Object.entries(shape).map(([name, schema]) => {
    const { what, example } = noteOf(schema)!;
    // The rest of what is right our own check says, beside the field.
    const required = ![undefined, []].some((nothing) => schema.safeParse(nothing).success);
    return { name, label: name, hint: `${what}。例如 ${example}`, required, ...widget(schema, example) };
  });

/** The editor's configuration for these topics: the folder of answers of each. */
export const editorConfig = (topics: readonly { slug: string; name: string }[]) => ({
  backend: { name: 'proxy', proxy_url: '/api', branch: 'content' },
  load_config_file: false,
  locale: 'zh_Hans',
  show_preview_links: false,
  media_folder: 'public/images',
  public_folder: '/images',
  omit_empty_optional_fields: true,
  collections: topics.map(({ slug, name }) => ({
    name: slug,
    label: name,
    folder: `content/articles/${slug}`,
    extension: 'md',
    format: 'yaml-frontmatter',
    // A number and a name are for good: npm run new:article gives them, nobody takes them away.
    create: false,
    delete: false,
    slug: '{{slug}}',
    identifier_field: 'question',
    summary: '{{filename}} {{question}}（{{nextReview}} 到期）',
    sortable_fields: ['nextReview', 'question'],
    editor: { preview: false },
    fields: [
      ...fieldsOf(articleFront.shape),
      { name: 'body', label: '正文', widget: 'text', required: false, hint: 'Markdown，写法见 content/README.md' },
    ],
  })),
});
