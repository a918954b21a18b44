/** The site's colours by role, as app/globals.css has them: for what it does not reach, pictures and the browser's own frame. */
import { readFileSync } from 'node:fs';

export type Theme = 'light' | 'dark';

const roots: Record<Theme, RegExp> = {
  light: /^:root\s*\{([^}]*)\}/m,
  dark: /^@media \(prefers-color-scheme: dark\)\s*\{\s*:root\s*\{([^}]*)\}/m,
};

let read: Record<Theme, ReadonlyMap<string, string>> | undefined;

function readColours(): Record<Theme, ReadonlyMap<string, string>> {
  const css = readFileSync('app/globals.css', 'utf8');
  const of = (theme: Theme) =>
    [...(roots[theme].exec(css)?.[1] ?? '').matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,8});/gi)].map(
      ([, role, colour]): [string, string] => [role!, colour!],
    );
  const light = of('light');
  return { light: new Map(light), dark: new Map([...light, ...of('dark')]) };
}

/** The colour of a role in a theme. */
export function colour(role: string, theme: Theme = 'light'): string {
  const found = (read ??= readColours())[theme].get(role);
  if (!found) throw new Error(`app/globals.css has no colour --${role}`);
  return found;
}

/** All roles with their colours, as one text: what was drawn by others must be drawn anew. */
export const lightColours = () => JSON.stringify([...(read ??= readColours()).light]);
