/** The form that works, as messages show it. */

/** Shows where a line ends in a form that has several. */
export const newLine = ' ⏎ ';
/** How a fix names the form to write, ready to copy; `note`: what else is to be said of it. */
export function written(right: string, note?: string): string {
  const notes = [...(right.includes('⏎') ? ['⏎ 是换行'] : []), ...(note ? [note] : [])];
  return `写成  ${right}${notes.length > 0 ? `  （${notes.join('；')}）` : ''}`;
}

/** What to do in place of an HTML tag. */
export function tagMeans(tag: string, inTable = false): string {
  const name = /[a-z][\w-]*/i.exec(tag)?.[0].toLowerCase() ?? '';
  if (tag.startsWith('<!--')) return '删掉它，读者看不到';
  if (name === 'br') return inTable ? '去掉它，分成表格的两行' : '去掉它，空一行另起一段';
  const right = tagForms.find(([names]) => names.includes(name))?.[1];
  return right ? written(right) : '去掉标签，只留下要说的字';
}

const tagForms: readonly [names: readonly string[], right: string][] = [
  [['b', 'strong', 'em', 'i', 'u', 'mark', 'big'], '**要加粗的字**'],
  [['img', 'picture', 'svg'], '![图上是什么](/images/x.svg)'],
  [['a'], '[文字](/204/)'],
  [['ol', 'li'], '1. 第一步'],
  [['ul'], '- 第一项'],
  [['h1', 'h2', 'h3', 'h4', 'h5', 'h6'], '## 标题 {#英文短名}'],
  [['table', 'thead', 'tbody', 'tr', 'td', 'th'], `| 甲 | 乙 |${newLine}| --- | --- |`],
  [['kbd', 'button', 'key'], ':key[确认]'],
  [['lcd', 'samp'], ':lcd[请先结算]'],
];
