import type { DataFiles } from './data-files';
import type { KnownScreens } from './markdown/screens';

/** The screens of both files by their names; undefined while one of them is wrong in itself. */
export function knownScreens({ screens, ownScreens }: DataFiles): KnownScreens | undefined {
  const [shared, own] = [screens.value, ownScreens.value];
  if (!shared || !own) return undefined;
  return {
    drawn: new Map(Object.entries({ ...shared.drawn, ...own.drawn })),
    undrawn: new Map(Object.entries({ ...shared.undrawn, ...own.undrawn })),
  };
}
