import type { DataFiles } from '../data-files';
import { knownNames } from '../references';
import { glossaryFile } from '../schema';
import { asFarAsRight } from './as-far-as-right';

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
