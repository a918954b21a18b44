/** One screen of a terminal, where no strip is drawn. */
import type { Article, Library } from '@/lib/content/library';
import { saying } from '@/lib/content/markdown/screens';
import { isOurs, type ScreenNamed } from '@/lib/content/schema';
import { stripsOf } from './machines';

/** A screen line by line, and below it whose it is. `look`: the line to choose, or one of ours. */
export type ShownScreen = { lines: { text: string; look?: 'chosen' | 'ours' }[]; says: string };

/** A screen that a file names; in an author’s preview it may name none yet. */
export function shownScreen({ screens }: Library, { of, number }: ScreenNamed): ShownScreen | undefined {
  const procedure = screens.find(({ name }) => name === of);
  const screen = procedure?.screens[number - 1];
  if (!screen) return undefined;
  return {
    lines: screen.lines.map((text, at) => ({
      text,
      look: at + 1 === screen.choose ? 'chosen' : isOurs(text) ? 'ours' : undefined,
    })),
    says: saying(of, { ...procedure, screens: [screen] }),
  };
}

/**
 * What tells most of the screens of an answer, where there is room for two lines: of the first strip the screen that says
 * so, or the first on which something is to be chosen; of that what stands on top and what is `chosen`. A line of ours is
 * left out, for there is no room to say so.
 */
export function decidingLines({ screens }: Library, article: Article): { text: string; chosen: boolean }[] {
  const [of] = stripsOf(article);
  const procedure = screens.find(({ name }) => name === of);
  if (!procedure) return [];
  const first = procedure.screens.findIndex(({ choose }) => choose !== undefined);
  const { lines, choose } = procedure.screens[(procedure.decides ?? Math.max(first, 0) + 1) - 1]!;
  const chosen = (choose ?? 0) - 1;
  return [0, Math.max(chosen, 1)].flatMap((at) => {
    const text = lines[at];
    return text === undefined || text === '…' || isOurs(text) ? [] : [{ text, chosen: at === chosen }];
  });
}
