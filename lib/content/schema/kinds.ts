/**
 * What the text of a field is. Every field that holds text is made by one of these, and all checks go by it
 * (fields.ts): no check has a list of fields of its own. Lengths are in characters as people count them, not UTF-16 units.
 */
import { z } from 'zod';

/** Kinds of text, and what is checked of each. */
export type TextKind =
  /** The site's own words: spaces, punctuation, banned words, what is never written, what could cost a shop its money. */
  | 'words'
  /** The same as a sentence of Markdown; what could cost money is looked for where it is pulled in. */
  | 'passage'
  /** What others say or print, and stays as it is: on screens and slips, ways of asking, wrong claims, names and numbers. */
  | 'screen'
  | 'asked'
  | 'claim'
  | 'fact'
  /** Own words in English, for customers who read no Chinese. */
  | 'english'
  /** Words and advice for authors, which no reader sees. */
  | 'rule'
  /** Names of something that must be there: an answer, a topic, a guide, a source, a term, a response code, a line of a slip, a field of the report. */
  | 'answer'
  | 'topic'
  | 'guide'
  | 'source'
  | 'term'
  | 'code'
  | 'region'
  | 'field'
  /** A name that its own file checks: of a step, of an entry. */
  | 'step'
  | 'name'
  /** A permanent name that readers' links lead to. */
  | 'anchor'
  | 'day'
  | 'address'
  | 'contact';

/** `page`: of an anchor, where it is. `names`: what may stand between braces, and is something else on the page. `drawn`: whether it is drawn in share pictures. */
export type Kind = { kind: TextKind; page?: string; names?: readonly string[]; drawn?: true };

const kinds = z.registry<Kind>();

/** The registry puts together what a schema has from those that it was made of: once for each is enough. */
const found = new WeakMap<z.core.$ZodType, Kind | undefined>();

/** What the text of a field is. */
export function kindOf(schema: z.core.$ZodType): Kind | undefined {
  if (!found.has(schema)) found.set(schema, kinds.get(schema));
  return found.get(schema);
}

/** A schema of texts of this kind. */
export function ofKind<T extends z.ZodType>(kind: TextKind, schema: T, more: Omit<Kind, 'kind'> = {}): T {
  const own = schema.clone();
  kinds.add(own, { kind, ...more });
  return own;
}

/** A schema of texts of this kind that have this form. */
export const ofForm = (kind: TextKind, pattern: RegExp, error: string, text = z.string()) =>
  ofKind(kind, text.regex(pattern, { error }));

/** What is said of a value that breaks a rule, and what to do about it. */
export const broken = (error: string, fix: string) => ({ error, params: { fix } });

type Checked = Pick<z.RefinementCtx, 'addIssue'>;

/** The same where the value decides what is said; `whole`: the message says all, and is not told with the value before it. */
export const refuse = (
  context: Checked,
  message: string,
  params: { fix: string; whole?: true },
  path: PropertyKey[] = [],
) => context.addIssue({ code: 'custom', message, path, params });

/** Says of one field that it does not fit the others. */
export const wrongIn = (context: Checked) => (field: string, message: string, fix: string) =>
  refuse(context, message, { whole: true, fix }, [field]);

/** One line of text between `min` and `max` characters, with nothing around it. */
const line = (min: number, max: number) =>
  z
    .string()
    .refine((text) => !/[\r\n]/.test(text), broken('有换行', '写成一行'))
    .refine((text) => text === text.trim(), broken('前后有空格', '去掉前后的空格'))
    .superRefine((text, context) => {
      const length = [...text].length;
      if (length < min)
        refuse(context, length === 0 ? '是空的' : `只有 ${length} 个字，至少 ${min} 个字`, { fix: '写完整' });
      if (length > max) refuse(context, `有 ${length} 个字，最多 ${max} 个字`, { fix: `删掉 ${length - max} 个字` });
    });

const lineOf = (kind: TextKind) => (min: number, max: number) => ofKind(kind, line(min, max));

/** A line of the site's own words. */
export const words = lineOf('words');
/** The same where it is drawn in share pictures. */
export const drawnWords = (min: number, max: number) => ofKind('words', line(min, max), { drawn: true });
/** Own words as Markdown. */
export const passage = lineOf('passage');
/** What a screen shows or a slip has printed on it. */
export const screen = lineOf('screen');
/** What merchants say or search for. */
export const asked = lineOf('asked');
/** A name that people use: one, since nobody searches for two with a comma between them. */
export const oneName = (min: number, max: number) =>
  ofKind(
    'asked',
    line(min, max).refine((text) => !/[、，；]/.test(text), broken('是几个名字', '一项只写一个名字')),
  );
/** A wrong claim in circulation. */
export const claim = lineOf('claim');
/** A name, a number, a title as its owner writes it. */
export const fact = lineOf('fact');
/** Own words in English, with the signs that an English keyboard has, and typographic quotation marks. */
export const englishWords = (min: number, max: number) =>
  ofKind(
    'english',
    line(min, max).refine(
      (text) => /^[\x20-\x7e‘’“”–]*$/.test(text),
      broken('有中文或全角标点', '只写英文，标点用半角'),
    ),
  );
/** A word or advice for authors. */
export const rule = lineOf('rule');

/** How names are written: `settle-first-prompt`. */
export const slugPattern = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*';
const slug = z.string().regex(new RegExp(`^${slugPattern}$`), { error: '只能用小写英文、数字和短横线' });

/** The name of an entry. */
export const entryName = ofKind('name', slug);
/** The name of an entry that links may lead to, on the page at `page`. */
export const anchorOn = (page: string) => ofKind('anchor', slug, { page });
export const answerSlug = ofKind('answer', slug);
export const sourceName = ofKind('source', slug);
export const termName = ofKind('term', slug);
export const regionAnchor = ofKind('region', slug);
export const fieldName = ofKind('field', slug);
export const stepName = ofKind('step', slug);

/** A text that YAML reads as a number where nobody puts it in quotation marks. */
export const inQuotes = z.string({ error: '没有加引号' });

const twoCharacters = [/^[0-9A-Z]{2}$/, '不是两位应答码'] as const;
/** A response code as the name of its entry, and where another file names it. */
export const codeEntry = ofForm('name', ...twoCharacters);
export const codeName = ofForm('code', ...twoCharacters, inQuotes);

/** An address of this site; `error`: what is said of one that is none. */
export const ownAddress = (error: string) => ofForm('address', /^\/[a-z0-9-]+\/(?:[a-z0-9-]+\/)?$/, error);

/** A list without the same thing twice. */
export const listOf = <T extends z.ZodType>(element: T, min: number, max: number) =>
  z
    .array(element)
    .min(min, { error: `至少要 ${min} 项` })
    .max(max, { error: `最多 ${max} 项` })
    .refine((list) => new Set(list).size === list.length, broken('有重复的项', '删掉重复的'));

/** A day as `2026-11-23`. */
export const day = () => ofKind('day', z.iso.date({ error: '不是日期' }));
/** A time of day as `22:30`. */
export const time = ofForm('fact', /^(?:[01]\d|2[0-3]):[0-5]\d$/, '不是时间');
export const dayFix = '写成 2026-11-23 这样的日期';

/** Whether a day lies before another; what is no day lies nowhere. */
export const isBefore = (day: string, other: string) =>
  [day, other].every((text) => z.iso.date().safeParse(text).success) && day < other;

/** The message of a date that lies before another; `when`: it is checked even when other fields are wrong. */
export const notBefore = (later: string, earlier: string) => ({
  path: [later],
  error: `${later} 早于 ${earlier}`,
  params: { whole: true, fix: `${later} 应该和 ${earlier} 同一天或更晚` },
  when: () => true,
});
