/** Puts an operator's colours in the place of ours in app/globals.css: the pages are as many bytes as before. */
import type { AtRule, Declaration, Plugin, Rule } from 'postcss';
import { brand, contrastNeeded, footerOf, withContrast, type OwnColours } from '@/lib/site/colours';

/** The plugin; without colours it changes nothing. Paper stays black on white. */
export const ownColours = (own: OwnColours | undefined): Plugin => ({
  postcssPlugin: 'own-colours',
  Once(root) {
    if (!own) return;
    root.walkDecls(/^--(?:brand|footer)$/, (declaration) => {
      const { medium, view } = within(declaration);
      if (medium.includes('print')) return;
      const theme = medium.includes('dark') ? 'dark' : 'light';
      declaration.value =
        declaration.prop === '--footer' ? footerOf(own) : withContrast(brand(own, theme), theme, contrastNeeded[view]);
    });
  },
});

/** For which media and in which view a token has its value. */
function within(declaration: Declaration): { medium: string; view: keyof typeof contrastNeeded } {
  const rule = declaration.parent as Rule;
  const media: string[] = [];
  for (let at = rule.parent as AtRule | undefined; at?.type === 'atrule'; at = at.parent as AtRule | undefined)
    media.push(at.params);
  return { medium: media.join(' '), view: rule.selector.includes('elder') ? 'elder' : 'standard' };
}
