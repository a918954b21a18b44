/** What benches have in common: a site to look at, the middle of many figures, what was not held. */
import { existsSync } from 'node:fs';

/** Ends the program where one of the files is missing that a build makes. */
export function needsBuild(...files: string[]) {
  if (files.every((file) => existsSync(file))) return;
  console.error('out/ holds no site; run npm run build first.');
  process.exit(1);
}

/** The figure in the middle, or at another share of the way up. */
export const middle = (figures: readonly number[], share = 0.5) =>
  figures.toSorted((a, b) => a - b)[Math.floor(figures.length * share)]!;

/** Says whether everything was held; the program ends with 1 when something was not. */
export function tellEnd(failures: readonly string[]) {
  const isHeld = failures.length === 0;
  console.log(isHeld ? '\nEverything holds.' : `\nNot held:\n${failures.map((text) => `  ${text}`).join('\n')}`);
  process.exitCode = isHeld ? 0 : 1;
}
