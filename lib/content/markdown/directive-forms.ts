/** What was meant by a directive that there is not, as the form to write. */
import { toString } from 'mdast-util-to-string';
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import { newLine } from './forms';

type Directive = TextDirective | LeafDirective | ContainerDirective;

/** Our names, each with what other sites and other people call the same. */
const names: readonly [name: string, others: readonly string[]][] = [
  ['key', ['btn', 'button', 'kbd', 'press']],
  ['lcd', ['screen', 'display', 'scr', 'show']],
  ['safe', ['success']],
  ['check', ['warning', 'warn', 'caution', 'tip', 'info', 'note', 'hint', 'important', 'attention']],
  ['stop', ['danger', 'error', 'fail']],
  ['myth', ['myths']],
  ['screens', ['screen']],
  ['op', []],
];

/** Words in a bracket of any kind, whole or only begun; or else the next Chinese word. */
const inBrackets = /^\s?[(（【［「[]\s*([^()（）【】［］「」[\]，。；\n]+)/u;
const nextWords = /^\s?([\p{Script=Han}A-Za-z0-9]{1,8})/u;

/** What stands in the braces and brackets of a directive. */
export const namesIn = (node: Directive): string[] => [...Object.keys(node.attributes ?? {}), toString(node).trim()];

/** The form to write; undefined when it cannot be known. `after`: the text behind it; `otherwise`: words where none are known. */
export function formMeant(node: Directive, after: string, otherwise = '结算'): string | undefined {
  const typed = node.name.toLowerCase();
  const inOne = node.type === 'leafDirective' && typed === 'screen' ? 'screens' : undefined;
  const begun = names.find(([name]) => typed.startsWith(name) && /[^a-z]/.test(typed[name.length] ?? 'a'))?.[0];
  const name = inOne ?? names.find(([name, others]) => [name, ...others].includes(typed))?.[0] ?? begun;
  const words = toString(node).trim();
  const id = node.attributes?.id ?? namesIn(node)[0];
  if (name === 'myth') return `::myth{id=${id || 'm01'}}`;
  if (name === 'screens') return `::screens{id=${id || 'settlement.keypad'}}`;
  if (name === 'key' || name === 'lcd' || name === 'op') {
    const rest = node.name.slice(begun === name ? name.length : typed.length);
    const behind = inBrackets.exec(after)?.[1] ?? nextWords.exec(after)?.[1];
    return `:${name}[${words || rest || behind?.trim() || otherwise}]`;
  }
  return name && `:::${name}${newLine}${words || '要说的话'}${newLine}:::`;
}
