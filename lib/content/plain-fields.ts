/** Fields of YAML are shown as they stand: markup in one would be read out, printed and sent as it was typed. */
import type { TextFile } from './data-files';
import { checkLeftovers } from './markdown/check-leftovers';
import { leftoversOf } from './markdown/leftovers';
import { parseSource } from './markdown/parse';
import { quoted, Reporter, type Place } from './problems';
import type { RuleId } from './rules';
import type { TextKind } from './schema/kinds';

/** What may be on a screen or in a question as it stands, and what is markup wherever it is. */
const anywhere: readonly RuleId[] = ['key-or-screen', 'link', 'picture', 'myth', 'heading'];
const looked: ReadonlyMap<TextKind, readonly RuleId[] | undefined> = new Map([
  ['words', undefined],
  ['claim', undefined],
  ['screen', anywhere],
  ['asked', anywhere],
  ['fact', anywhere],
  ['english', undefined],
]);

/** Reports markup in the texts of a file, with the text to write instead; in a passage, which is Markdown, what did not work. */
export function refuseMarkup({ texts, source, reporter }: TextFile) {
  for (const { kind, text, path, names } of texts) {
    if (kind === 'passage') refuseLeftovers(text, source!.placeOf(path), reporter);
    if (!looked.has(kind)) continue;
    const only = looked.get(kind);
    const found = leftoversOf(text, 'field').filter(
      // A name that the page puts something in for is no markup.
      ({ rule, found }) => (!only || only.includes(rule)) && !names?.some((name) => found === `{${name}}`),
    );
    const [first] = found;
    if (!first) continue;
    const right = found
      .reduceRight((rest, { index, end, form }) => beside(rest.slice(0, index), form, rest.slice(end)), text)
      .trim();
    const fix = right ? `写成  ${right}` : '写成普通文字';
    reporter.report(source!.placeOf(path), `${quoted(first.found)}会照样显示，这里没有正文的写法`, fix, 'plain-field');
  }
}

/** Beside a quotation mark stands no space, nor before a sign. */
function beside(before: string, form: string, after: string): string {
  if (form.startsWith('“')) return before.trimEnd() + form + after.trimStart();
  return (/^[，。；：！？、]/.test(form + after) ? before.trimEnd() : before) + form + after;
}

function refuseLeftovers(text: string, place: Place, reporter: Reporter) {
  const within = new Reporter(reporter.file);
  checkLeftovers(parseSource(text), within);
  for (const { message, fix, rule } of within.problems) reporter.report(place, message, fix, rule);
}
