/** The editor's forms, made from the schemas of answers and notices with the authors' notes. */
import type { z } from 'zod';
import { articleFront, noticesFile } from '@/lib/content/schema';
import { slugPattern } from '@/lib/content/schema/kinds';
import { noteOf } from '@/lib/content/schema/note';
import { emptyBody } from '../site/new-answer';
import { noticesName } from './files';

/** A field as Decap CMS takes it. */
export type Field = { name: string; label: string; widget: string; [more: string]: unknown };

type Definition = {
  type: string;
  innerType?: z.ZodType;
  element?: z.ZodType;
  entries?: Record<string, string>;
  values?: (string | true)[];
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
  if (choices?.[0] === true) return { widget: 'boolean' };
  if (choices) return { widget: 'select', options: choices };
  if (type === 'number') return { widget: 'number', value_type: 'int' };
  if (type === 'string') return { widget: example.length > longLine ? 'text' : 'string' };
  if (!element) throw new Error(`No editor for a field of ${type}`);
  const { entries: several, shape: parts } = definition(element);
  if (parts) return { widget: 'list', label_singular: '一项', fields: fieldsOf(parts) };
  if (several) return { widget: 'select', multiple: true, options: Object.values(several) };
  return { widget: 'list', label_singular: '一项', field: { name: 'entry', label: ' ', ...widget(element, '') } };
}

/** An example as it is written into a field: without the marks of YAML. */
const inForm = (example: string) => example.replace(/^"(.*)"$/, '$1').replace(/^\[(.*)\]$/, '$1');

const fieldsOf = (shape: Record<string, z.ZodType>, isWhole = false): Field[] =>
  Object.entries(shape).map(([name, schema]) => {
    const { what, example } = noteOf(schema)!;
    // A draft is saved before it is whole: what must be there our own check says, beside the field.
    const required = isWhole && !schema.safeParse(undefined).success;
    return { name, label: name, hint: `${what}。例如 ${inForm(example)}`, required, ...widget(schema, example) };
  });

const notice = definition(noticesFile).element!;

/** The notices, which the editor knows as a file with a list in it. */
const notices = {
  name: 'operator',
  label: '公告',
  extension: 'yaml',
  format: 'yaml',
  editor: { preview: false },
  files: [
    {
      name: 'notices',
      label: '公告',
      file: noticesName,
      fields: [
        {
          name: 'notices',
          label: '公告',
          label_singular: '一条公告',
          widget: 'list',
          required: false,
          hint: '到了 until 页面自己收起来；过去的留在 /notices/',
          summary: '{{text}}（{{from}} 到 {{until}}）',
          fields: fieldsOf(definition(notice).shape!, true),
        },
      ],
    },
  ],
};

/** What an answer has besides its front matter. */
const besides: Field[] = [
  {
    name: 'body',
    label: '正文',
    widget: 'text',
    required: false,
    hint: 'Markdown，写法见 content/README.md',
    default: emptyBody,
  },
  {
    name: 'phrasings',
    label: '问法',
    label_singular: '一种问法',
    widget: 'list',
    required: false,
    hint: '商户会怎么问，一行一种，至少 20 种。存在 phrasings/ 的表里',
    field: { name: 'entry', label: ' ', widget: 'string' },
  },
];

/** The name of a new answer; its number is given when it is saved. */
const shortName: Field = {
  name: 'shortName',
  label: '英文短名',
  widget: 'string',
  required: true,
  pattern: [`^${slugPattern}$`, '只用小写英文、数字和短横线'],
  hint: '新写一篇时填，例如 how-to-settle。已有的改名用 npm run rename，在这里改不算',
};

/** The editor's configuration for these topics: the folder of answers of each, and the notices. */
export const editorConfig = (topics: readonly { slug: string; name: string }[]) => ({
  backend: { name: 'proxy', proxy_url: '/api', branch: 'content' },
  load_config_file: false,
  locale: 'zh_Hans',
  show_preview_links: false,
  media_folder: 'public/images',
  public_folder: '/images',
  omit_empty_optional_fields: true,
  collections: [notices, ...topics.map(answers)],
});

/** The answers of a topic. */
const answers = ({ slug, name }: { slug: string; name: string }) => ({
  name: slug,
  label: name,
  label_singular: '一篇答案',
  folder: `content/articles/${slug}`,
  extension: 'md',
  format: 'yaml-frontmatter',
  create: true,
  // A number and a name are for good: nobody takes them away but npm run retire.
  delete: false,
  slug: '{{fields.shortName}}',
  identifier_field: 'question',
  summary: "{{filename}} {{question}}（{{nextReview}} 到期{{status | ternary('，草稿', '')}}）",
  sortable_fields: ['nextReview', 'question'],
  view_filters: [{ label: '草稿', field: 'status', pattern: 'draft' }],
  view_groups: [{ label: '到期的月份', field: 'nextReview', pattern: '\\d{4}-\\d{2}' }],
  editor: { preview: false },
  fields: [shortName, ...fieldsOf(articleFront.shape), ...besides],
});
