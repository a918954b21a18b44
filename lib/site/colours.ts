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

/** An operator's own brand colour, in the light theme and in the dark one. */
export type OwnColours = { brand: string; brandDark: string };

/** The brand's colour in a theme: the operator's own, or ours. */
export const brand = (own: OwnColours | undefined, theme: Theme = 'light') =>
  own?.[theme === 'light' ? 'brand' : 'brandDark'] ?? colour('brand', theme);

/** What words and keys in the brand's colour have to differ by from what they stand on (WCAG AA), and in the large view (AAA). */
export const contrastNeeded = { standard: 4.5, elder: 7 };

const surfaces = ['paper', 'card', 'safe-soft', 'check-soft', 'stop-soft'];

/** The contrast of a colour with that surface of a theme from which it differs least. */
export const leastContrast = (own: string, theme: Theme) =>
  Math.min(...surfaces.map((surface) => contrast(own, colour(surface, theme))));

/** The colour, only as much darker (in the dark theme lighter) as it takes to have the contrast. */
export function withContrast(own: string, theme: Theme, needed: number): string {
  const end = theme === 'light' ? '#000000' : '#ffffff';
  const shares = Array.from({ length: 101 }, (_, percent) => percent / 100);
  const tones = shares.map((share) => mixed(own, end, share));
  return tones.find((tone) => leastContrast(tone, theme) >= needed) ?? end;
}

/** The ground of the footer in both themes: the brand's colour, so dark that white stands on it. */
export const footerOf = (own: OwnColours) => mixed(own.brand, colour('paper', 'dark'), 0.55);

const channels = (hex: string) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));

function mixed(from: string, to: string, share: number): string {
  const ends = channels(to);
  const mix = channels(from).map((value, at) => Math.round(value + (ends[at]! - value) * share));
  return `#${mix.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function luminance(hex: string): number {
  const [red, green, blue] = channels(hex).map((value) =>
    value <= 10 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter! + 0.05) / (darker! + 0.05);
}

/** All roles with their colours, as one text: what was drawn by others must be drawn anew. */
export const lightColours = () => JSON.stringify([...(read ??= readColours()).light]);
