/** The style of a route, from the sheets of its parts. */
import postcss, { type AtRule } from 'postcss';

/** What comes later may overrule: the theme, widths, then the large view, then the reader's own colours, then paper. */
const ranks = ['(prefers', '(m', 'screen', '(forced', 'print'];
const rankOf = ({ params }: AtRule) => ranks.findIndex((start) => params.startsWith(start));

/**
 * Puts what sheets say of one medium together, behind all other rules: a hundred bytes less in every page, and one order,
 * whatever Next does to that of the sheets. Within a medium of one sheet the order stays.
 */
export function gatherMedia(css: string): string {
  const root = postcss.parse(css);
  const gathered = new Map<string, AtRule>();
  root.each((node) => {
    node.raws.before = '';
    if (node.type !== 'atrule' || node.name !== 'media') return;
    const first = gathered.get(node.params);
    if (first) first.append(node.nodes ?? []);
    else gathered.set(node.params, node.clone());
    node.remove();
  });
  const media = [...gathered.values()].sort((a, b) => rankOf(a) - rankOf(b) || (a.params < b.params ? -1 : 1));
  root.append(media);
  // Prefixing says some declarations again right behind themselves.
  return root
    .toString()
    .replace(/", "/g, '","')
    .replace(/((?:^|(?<=[{;]))[\w-]+:[^;{}]+;)\1+/g, '$1');
}
