/** Lists and maps between brackets, read as their author meant them: full-width signs, brackets too few or too many. */
import { inQuotes, meantText, type Meant, type Why } from './text';

const opening = /^[[【［〔{｛]/;
const closings = /[\]】］〕}｝]/;

/** `orSo`: full-width commas may part the entries too; only said where the list is known to be wrong. */
export type Reading = { orSo?: boolean };

/** What was meant by a value that begins with a bracket; undefined when it is a text. */
export function meantInBrackets(text: string, reading: Reading): Meant | undefined {
  // A passage that is pulled in is a text: {{name}}.
  if (/^\{\{[^{}]*\}\}/.test(text)) return meantText(text);
  const round = /^[（(](\s*[a-z][\w-]*\s*[:：].*)[）)]$/.exec(text);
  if (round) return meantInBrackets(`｛${round[1]}｝`, reading);
  if (!opening.test(text)) return undefined;
  const parts = partsOf(text);
  const rest = text.slice(parts.end);
  if (closings.test(rest) && !rest.replace(/[\s\]】］〕}｝]/g, '')) return extra(text, parts, rest, reading);
  return rest.trim() ? undefined : meantParts(text, parts, reading);
}

function extra(text: string, parts: Parts, rest: string, reading: Reading): Meant {
  const { written } = meantParts(text.slice(0, parts.end), parts, reading);
  return {
    written,
    why: { rule: 'pairs', at: parts.end + rest.search(closings), says: `多了一个 ${rest.trim()[0]}`, breaks: true },
  };
}

/** What stands between a bracket and the one that closes it: entries by commas, and where it ends. */
type Parts = { entries: [at: number, text: string][]; comma: string; end: number; closed: boolean };

function partsOf(text: string): Parts {
  const marks: { at: number; sign: string }[] = [];
  let depth = 0;
  let quote: string | undefined;
  let end = text.length;
  let closed = false;
  for (let at = 0; at < text.length && !closed; at++) {
    const sign = text[at]!;
    const begins = /[\s,，、:：[{【［｛]/.test(text[at - 1] ?? '');
    if (quote) quote = sign === quote ? undefined : quote;
    else if (sign === '“') quote = text.includes('”', at) ? '”' : undefined;
    else if ((sign === '"' || sign === "'") && begins) quote = text.includes(sign, at + 1) ? sign : undefined;
    else if (opening.test(sign)) depth++;
    else if (closings.test(sign)) closed = --depth === 0;
    else if (depth === 1 && /[,，、]/.test(sign)) marks.push({ at, sign });
    if (closed) end = at + 1;
  }
  const comma = [',', '，', '、'].find((sign) => marks.some((mark) => mark.sign === sign)) ?? ',';
  const ends = [...marks.filter(({ sign }) => sign === comma).map(({ at }) => at), closed ? end - 1 : end];
  const entries = ends.map((to, index): [number, string] => {
    const from = (ends[index - 1] ?? 0) + 1;
    return [from, text.slice(from, to)];
  });
  // Behind the last entry a comma may stand.
  if (!entries.at(-1)![1].trim()) entries.pop();
  return { entries, comma, end, closed };
}

function meantParts(text: string, { entries, comma, end, closed }: Parts, reading: Reading): Meant {
  const bracket = text[0]!;
  const map = bracket === '{' || bracket === '｛';
  const found: Why[] = [];
  const note = (at: number, says: string, breaks = false) => void found.push({ rule: 'pairs', at, says, breaks });
  const [opens, closes] = map ? ['{', '}'] : ['[', ']'];
  if (bracket !== opens) note(0, '括号要用半角');
  const parted = comma === ',' || reading.orSo || map || /["'\]}]\s*[，、]\s*["'[{]/.test(text);
  if (comma !== ',' && parted) note(text.indexOf(comma), '逗号要用半角，后面空一格');
  const apart = closed ? withCommas(text.slice(1, end - 1), map) : undefined;
  if (apart) {
    const { written, why } = meantInBrackets(opens + apart.text + closes, reading)!;
    const says = '两项中间少了半角逗号';
    return { written, why: { rule: 'pairs', at: 1 + apart.at, says, breaks: why?.breaks ?? true } };
  }
  const read = parted ? entries : ([[1, text.slice(1, closed ? end - 1 : end)]] satisfies Parts['entries']);
  const joined = map && reading.orSo ? withRest(read) : read;
  const shown = joined.flatMap(([from, entry]) => {
    const rest = read.find(([at, text]) => at > from && at < from + entry.length && text.trim());
    if (rest) note(rest[0] - 1, '内容里的逗号要用全角');
    const at = from + entry.search(/\S|$/);
    if (!entry.trim()) {
      note(at, '多了一个逗号', true);
      return [];
    }
    const meant = map ? meantEntry(entry.trim(), reading) : meantItem(entry.trim(), reading);
    if (meant.why) found.push({ ...meant.why, at: at + meant.why.at });
    return meant.written;
  });
  if (!closed) note(0, `${opens} 少了结尾的 ${closes}`, true);
  else if (text[end - 1] !== closes) note(end - 1, `${opens} 要用 ${closes} 结尾`, closings.test(text[end - 1]!));
  const space = map && shown.length > 0 ? ' ' : '';
  return { written: found.length > 0 ? opens + space + shown.join(', ') + space + closes : text, why: found[0] };
}

/** The entries of a map, what is none together with the text that its comma cut. */
function withRest(entries: Parts['entries']): Parts['entries'] {
  return entries.reduce<Parts['entries']>((whole, [from, entry]) => {
    const before = whole.at(-1);
    if (!before || !entry.trim() || /[:：]/.test(entry)) return [...whole, [from, entry]];
    return [...whole.slice(0, -1), [before[0], `${before[1].trimEnd()}，${entry.trim()}`]];
  }, []);
}

/** The entries with a comma where none parts them: before the next name, or between two that have quotes. */
function withCommas(inner: string, map: boolean): { at: number; text: string } | undefined {
  const missing = map ? /(?<=: ?[^\s,，:'"{[]+) +(?=[a-z][\w-]*: )/g : /(?<=^\s*|[,，]\s*)("[^"]*") +(?=")/g;
  const at = inner.search(missing);
  return at < 0 ? undefined : { at, text: inner.replace(missing, (found) => `${found.trimEnd()}, `) };
}

function meantItem(text: string, reading: Reading): Meant {
  const brace = /[^"'“‘{}[\]]([{}[\]])/.exec(text);
  if (brace && !opening.test(text) && !/^["']/.test(text))
    return {
      written: inQuotes(text),
      why: { rule: 'quotes', at: brace.index + 1, says: `内容里有 ${brace[1]}，要用双引号括起来`, breaks: true },
    };
  return meantInBrackets(text, reading) ?? meantText(text);
}

const entry = /^("[^"]*"|'[^']*'|[^\s:：,，"'[{]+?)\s*([:：])(\s*)(.*)$/;

function meantEntry(text: string, reading: Reading): Meant {
  const [, name, colon, gap, rest] = entry.exec(text) ?? [];
  if (name === undefined) return { written: text };
  const at = text.length - rest!.length;
  const value = meantItem(rest!, reading);
  const line = rest ? `${name}: ${value.written}` : `${name}:`;
  if (colon === '：')
    return { written: line, why: { rule: 'colon', at: name.length, says: '冒号要用半角，后面空一格', breaks: false } };
  if (!gap && rest && !/^["']/.test(name))
    return { written: line, why: { rule: 'colon', at: name.length, says: '冒号后面要空一格', breaks: false } };
  return { written: line, why: value.why && { ...value.why, at: at + value.why.at } };
}
