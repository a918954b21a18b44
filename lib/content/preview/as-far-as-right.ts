/** A value as far as its schema takes it: what a preview shows of a file that is not right. */
import type { z } from 'zod';
import { definition } from '../schema/fields';
import { kindOf, type TextKind } from '../schema/kinds';

/** What is shown where nothing can be. */
export const unwritten = '（还没写）';

/** Texts that are only shown: a wrong one is shown as it is. */
const shown = new Set<TextKind | undefined>(['words', 'passage', 'screen', 'asked', 'claim', 'english']);

/** Texts of every form that some field asks for. */
const forms = [
  unwritten,
  '还没写',
  '2026-01-01',
  '12:00',
  'https://example.com',
  '/x/',
  'x',
  '00',
  '400-000-0000',
  '12363',
  '一一',
];

type Parts = Record<string, unknown>;
const isParts = (value: unknown): value is Parts =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The parts of `value` that are right, each in its place; for a part that is not, what `before` has there, or else
 * something of the same form. What only breaks a rule, as a text that is too long, stays. Entries of a list that are
 * nothing are left out.
 */
export function asFarAsRight<T extends z.ZodType>(schema: T, value: unknown, before?: unknown): z.infer<T> {
  return part(schema, value, before) as z.infer<T>;
}

function part(schema: z.ZodType, value: unknown, before: unknown): unknown {
  const taken = takenBy(schema, value);
  if (taken) return taken.data;
  const { type, innerType, shape, element, keyType, valueType } = definition(schema);
  if (innerType) {
    // What may be left out is, unless something of it can be shown.
    const isLeft = isParts(value) || Array.isArray(value) || isShown(innerType, value);
    return isLeft ? part(innerType, value, before) : (takenBy(schema, before) ?? takenBy(schema, undefined))?.data;
  }
  if (shape) {
    const [own, old] = [isParts(value) ? value : {}, isParts(before) ? before : {}];
    return Object.fromEntries(Object.entries(shape).map(([name, field]) => [name, part(field, own[name], old[name])]));
  }
  if (element) {
    const list = (Array.isArray(value) ? value : []).flatMap((item: unknown) =>
      takenBy(element, item) || isParts(item) || isShown(element, item) ? [part(element, item, undefined)] : [],
    );
    if (list.length > 0 || takenBy(schema, list)) return list;
    if (Array.isArray(before)) return before;
    // A page may rest on the first of its entries; of mere names and words there may be none.
    return definition(element).shape ? [part(element, undefined, undefined)] : [];
  }
  if (keyType && valueType) {
    const [own, old] = [isParts(value) ? value : isParts(before) ? before : {}, isParts(before) ? before : {}];
    const entries = Object.entries(own).filter(([name]) => takenBy(keyType, name));
    return Object.fromEntries(entries.map(([name, item]) => [name, part(valueType, item, old[name])]));
  }
  if (isShown(schema, value)) return value;
  if (takenBy(schema, before)) return before;
  const like = { string: forms, boolean: [false], enum: choices(schema), literal: choices(schema), number: [1, 2026] };
  const known = (like as Partial<Record<string, unknown[]>>)[type] ?? [];
  return known.find((form) => takenBy(schema, form)) ?? known[0];
}

/** What the schema makes of a value that it takes; some of its rules take for granted that there is one. */
function takenBy(schema: z.ZodType, value: unknown): { data: unknown } | undefined {
  try {
    const { success, data } = schema.safeParse(value);
    return success ? { data } : undefined;
  } catch {
    return undefined;
  }
}

const isShown = (schema: z.ZodType, value: unknown) => typeof value === 'string' && shown.has(kindOf(schema)?.kind);

function choices(schema: z.ZodType): unknown[] {
  const { entries, values } = schema._zod.def as { entries?: Record<string, unknown>; values?: unknown[] };
  return values ?? Object.values(entries ?? {});
}
