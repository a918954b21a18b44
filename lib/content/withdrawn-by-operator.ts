/**
 * Shipped answers that the operator withdrew: they are still in their files, which only upstream writes, and are read as if
 * `npm run retire` had taken them away (docs/decisions/026-the-life-of-an-answer.md).
 */
import type { z } from 'zod';
import { dataFiles, readYaml } from './data-files';
import type { ContentFolder } from './files';
import type { Kept } from './kept';
import { pathOf, readNaming } from './rename';
import { addressesOfAnswer, isOwn, tablesOf, takingOver, type Withdrawal } from './retire';

type List = z.infer<(typeof dataFiles.ownWithdrawn)[1]>;

/**
 * Lets `folder` read the shipped files as they are without these answers; `open` opens the same folder once more, without
 * a name. What is returned are the addresses of each, also those that it got after it was withdrawn, by its number.
 */
export function withoutWithdrawn(
  folder: ContentFolder,
  open: () => ContentFolder,
  kept?: Kept,
): Record<string, { addresses: string[] }> {
  const [path, shape] = dataFiles.ownWithdrawn;
  if (!folder.isThere(path)) return {};
  const shipped = open();
  const list: List = readYaml(shape, shipped.read(path)).value ?? {};
  if (Object.keys(list).length === 0) return {};
  const { all, drafts } = readNaming(shipped, kept);
  const withdrawals = drafts.flatMap((draft): Withdrawal[] => {
    const other = drafts.find(({ slug }) => slug === list[draft.id]?.instead[0]);
    return other && !isOwn(pathOf(draft)) ? [{ draft, other }] : [];
  });
  if (withdrawals.length === 0) return {};
  const changed = takingOver(all, withdrawals);
  const gone = new Set(withdrawals.map(({ draft }) => pathOf(draft)));
  const paths = [...all.map(pathOf), ...tablesOf(shipped)].filter((path) => !isOwn(path));
  folder.readInstead(
    new Map(
      paths.flatMap((path): [string, string | undefined][] => {
        if (gone.has(path)) return [[path, undefined]];
        const text = shipped.read(path).text;
        const now = text === undefined ? undefined : changed(path, text);
        return now === text ? [] : [[path, now]];
      }),
    ),
  );
  return Object.fromEntries(
    withdrawals.map(({ draft: { id, slug, topic, fields } }) => {
      const now = addressesOfAnswer({ id, slug, topic, redirectFrom: fields.redirectFrom ?? [] });
      return [id, { addresses: [...new Set([...list[id]!.addresses, ...now])] }];
    }),
  );
}
