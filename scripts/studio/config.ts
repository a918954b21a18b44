/** The editor's forms, made from the schemas of answers, notices and the operator's particulars with the authors' notes. */
import type { z } from 'zod';
import { articleFront, noticesFile, siteFile } from '@/lib/content/schema';
import { slugPattern } from '@/lib/content/schema/kinds';
import { noteOf } from '@/lib/content/schema/note';
import { emptyBody } from '../site/new-answer';
import { noticesName, siteName } from './files';
import type { PlainFile } from './plain-files';

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
function widget(schema: z.ZodType, example: string, isWhole = false): { widget: string; [more: string]: unknown } {
  const { type, innerType, element, entries, values, shape } = definition(schema);
  if (innerType) return widget(innerType, example);
  if (shape) return { widget: 'object', collapsed: false, fields: fieldsOf(shape, isWhole) };
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
    const label = `${/^[^，。：；]*/.exec(what.replace(/^可选：/, ''))![0]} ${name}`;
    return { name, label, hint: `${what}。例如 ${inForm(example)}`, required, ...widget(schema, example, isWhole) };
  });

const notice = definition(noticesFile).element!;

/** What the operator changes most: the particulars, and the notices, which the editor knows as a file with a list in it. */
const operator = {
  name: 'operator',
  label: '本店资料和公告',
  extension: 'yaml',
  format: 'yaml',
  editor: { preview: false },
  files: [
    {
      name: 'site',
      label: '本店资料：站名、客服、收单机构、到账、备案号',
      file: siteName,
      fields: fieldsOf(siteFile.shape, true),
    },
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

/** How the lists of files are called that are shown as they are written. */
const lists = { guides: '一步步查', data: '应答码、提示、词和页面的话', notes: '本店说明' };

/** A list of files, each a text. */
const plainCollection = ([name, label]: [string, string], files: readonly PlainFile[]) => ({
  name,
  label,
  editor: { preview: false },
  extension: 'yaml',
  format: 'yaml',
  files: files.map(({ name, path, label, hint }) => ({
    name,
    label,
    file: `content/${path}`,
    fields: [
      {
        name: 'text',
        label: path,
        widget: 'text',
        hint: `${hint}。只改字，行首的空格、引号和冒号照旧；按“检查”，错处写在上面，点一下就选中那一行`,
      },
    ],
  })),
});

/** The editor's configuration: what the operator changes most, the folder of answers of each topic, all other files. */
export const editorConfig = (topics: readonly { slug: string; name: string }[], plain: readonly PlainFile[]) => ({
  backend: { name: 'proxy', proxy_url: '/api', branch: 'content' },
  load_config_file: false,
  locale: 'zh_Hans',
  show_preview_links: false,
  media_folder: 'public/images',
  public_folder: '/images',
  omit_empty_optional_fields: true,
  collections: [
    operator,
    ...topics.map(answers),
    ...Object.entries(lists).flatMap((list) => {
      const files = plain.filter(({ collection }) => collection === list[0]);
      return files.length > 0 ? [plainCollection(list, files)] : [];
    }),
  ],
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
