/** Walks a schema, alone or beside a value that it has checked: what every check of texts goes by. */
import type { z } from 'zod';
import { kindOf, type Kind } from './kinds';

/** What of a schema's definition is looked at. */
export type Definition = {
  type: string;
  innerType?: z.ZodType;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  keyType?: z.ZodType;
  valueType?: z.ZodType;
};

/** The parts of a schema. */
export const definition = (schema: z.ZodType) => schema._zod.def as unknown as Definition;

/** One text of a content file. */
export type FieldText = Kind & {
  path: PropertyKey[];
  text: string;
  /** The answer that the entry around it leads to: words that are allowed there are allowed here. */
  about?: string;
  /** Of an anchor within another: the other. */
  within?: string;
};

type Around = Pick<FieldText, 'about' | 'within'>;

/** All texts of a value, names of entries too, in the order of the schema. What the value lacks is passed over. */
export function textsOf(schema: z.ZodType, value: unknown): FieldText[] {
  const texts: FieldText[] = [];
  const add = (of: z.ZodType, text: string, path: PropertyKey[], around: Around) => {
    const kind = kindOf(of);
    if (kind) texts.push({ ...kind, path, text, ...around });
  };
  const walk = (of: z.ZodType, value: unknown, path: PropertyKey[], around: Around) => {
    const { innerType, shape, element, keyType, valueType } = definition(of);
    if (innerType) walk(innerType, value, path, around);
    else if (typeof value === 'string') add(of, value, path, around);
    else if (Array.isArray(value) && element)
      value.forEach((item, index) => walk(element, item, [...path, index], around));
    else if (typeof value !== 'object' || value === null) return;
    else if (shape) {
      const { answer } = value as { answer?: unknown };
      const own = typeof answer === 'string' && shape.answer && isAnswer(shape.answer) ? { about: answer } : {};
      for (const [name, field] of Object.entries(shape))
        walk(field, (value as Record<string, unknown>)[name], [...path, name], { ...around, ...own });
    } else if (keyType && valueType) {
      const within = kindOf(keyType)?.kind === 'anchor';
      for (const [name, item] of Object.entries(value)) {
        add(keyType, name, [...path, name], around);
        walk(valueType, item, [...path, name], within ? { ...around, within: name } : around);
      }
    }
  };
  walk(schema, value, [], {});
  return texts;
}

/** An answer's name, not a sentence that is called `answer`. */
const isAnswer = (schema: z.ZodType): boolean => {
  const { innerType } = definition(schema);
  return innerType ? isAnswer(innerType) : kindOf(schema)?.kind === 'answer';
};

/** Every field of a schema that holds text, and what the text is; `path` as in messages, `*` for any name, `[]` for a list. */
export function textFields(schema: z.ZodType, path = ''): { path: string; kind?: Kind }[] {
  const { type, innerType, shape, element, keyType, valueType } = definition(schema);
  const below = (name: string) => (path ? `${path}.${name}` : name);
  if (innerType) return textFields(innerType, path);
  if (type === 'string') return [{ path, kind: kindOf(schema) }];
  if (shape) return Object.entries(shape).flatMap(([name, field]) => textFields(field, below(name)));
  if (element) return textFields(element, `${path}[]`);
  return keyType && valueType
    ? [{ path: below('(name)'), kind: kindOf(keyType) }, ...textFields(valueType, below('*'))]
    : [];
}
