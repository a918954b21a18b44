/** Sentences that pages say themselves, with names in braces for what the page puts in. */
import { z } from 'zod';
import { listOf, ofKind, refuse, words } from './kinds';
import { channelKinds } from './site';

/** Names between brackets of another kind, which would stay as they are. */
const otherBrackets = (names: readonly string[]) =>
  new RegExp(`[｛【［〔(（[]\\s*(?:${names.join('|')})\\s*[｝】］〕)）\\]]|[｛｝]`, 'u');

const namesIn = (text: string) => [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name!);

/** Own words in which nothing stands between braces but these names: what each becomes, the page knows. */
export const naming = (most: number, names: readonly string[]) =>
  ofKind('words', words(1, most), { names }).superRefine((text, context) => {
    const wide = names.length > 0 ? otherBrackets(names).exec(text)?.[0] : undefined;
    if (wide) {
      const name = names.find((name) => wide.includes(name));
      const fix = name ? `写成  {${name}}` : '写成  { }';
      refuse(context, `“${wide}”不会换成别的字，花括号要用半角`, { fix });
      return;
    }
    const strange = namesIn(text).find((name) => !names.includes(name));
    if (strange === undefined && !/[{}]/.test(text.replace(/\{[^{}]*\}/g, ''))) return;
    const near = strange && names.find((name) => strange.trim() === name);
    const fix = near
      ? `写成  {${near}}`
      : names.length > 0
        ? `可以写：${names.map((name) => `{${name}}`).join('、')}`
        : '删掉花括号';
    refuse(context, '花括号里不是这里能换的字', { fix });
  });

/** Own words that must hold each of these names. */
export const said = (most: number, ...names: string[]) =>
  naming(most, names).superRefine((text, context) => {
    const left = names.find((name) => !namesIn(text).includes(name));
    if (left !== undefined) refuse(context, `少了 {${left}}`, { fix: `在要换字的地方写 {${left}}` });
  });

/** A list whose entries may hold these names. */
export const list = (most: number, ...names: string[]) => listOf(naming(most, names), 1, 12);

/** A thing in bold, and what is said of it. */
export const things = (...names: string[]) =>
  listOf(z.strictObject({ what: said(20), more: naming(120, names) }), 1, 12);

/** A text for each way to reach support. */
export const ways = <T>(text: T) =>
  Object.fromEntries(channelKinds.map((kind) => [kind, text])) as Record<(typeof channelKinds)[number], T>;

/** What every page has. */
export const page = { title: said(20), description: said(120), lead: said(120) };
/** What a page has whose name other pages say. */
export const namedPage = { ...page, name: said(8) };
