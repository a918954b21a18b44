/** Content that names what is not there, made whole. */
import { firstStep } from '@/lib/site/urls';
import type { DataFiles } from '../data-files';
import { knownNames } from '../references';
import { glossaryFile, type GuideData, type GuideStepData } from '../schema';
import { asFarAsRight, unwritten } from './as-far-as-right';

/** Puts something in the place of what data files name and is not there, where a page shows it by that name: terms, and lines of slips. */
export function standInForMissing(files: DataFiles) {
  const { glossary, receipts, report } = files;
  const [terms, asked] = [glossary.value!, report.value!];
  const missing = receipts.texts.filter(({ kind, text }) => kind === 'term' && !Object.hasOwn(terms, text));
  const named = Object.fromEntries(missing.map(({ text }) => [text, { term: `没有叫“${text}”的术语` }]));
  glossary.value = { ...terms, ...asFarAsRight(glossaryFile, named) };

  const lines = knownNames(files, {}).region!;
  const fields = Object.entries(asked.fields).map(([id, { region, where, ...field }]) => [
    id,
    region === undefined || lines.has(region)
      ? { ...field, region, where: where ?? '' }
      : { ...field, where: `小票上没有“${region}”这一行` },
  ]);
  report.value = { ...asked, fields: Object.fromEntries(fields) as typeof asked.fields };
}

/** A guide as far as it is a tree: ways that lead back, to a step that is reached already or to none are left out, and so is what nobody reaches. */
export function treeOf({ steps, ...guide }: GuideData): GuideData {
  const reached: Record<string, GuideStepData> = {};
  const follow = (name: string) => {
    const { ask, choices, answer, contact, ...step } = steps[name] ?? { aliases: [] };
    // In its place before its choices are followed: none may lead back to it.
    const own: GuideStepData = (reached[name] = { ...step, aliases: step.aliases });
    if (answer) own.answer = answer;
    else if (contact) own.contact = contact;
    else
      Object.assign(own, {
        ask: ask ?? unwritten,
        choices: (choices ?? []).filter(({ to }) => {
          if (!Object.hasOwn(steps, to) || Object.hasOwn(reached, to)) return false;
          follow(to);
          return true;
        }),
      });
  };
  follow(firstStep);
  return { ...guide, steps: reached };
}
