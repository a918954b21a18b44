import type { Definition, Image, Link, Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import { listed, meant, quoted, type Reporter } from '../problems';
import { digitsOf, elsewhere } from '../never-written';

/** What the links of a body may lead to. */
export type LinkBook = {
  /** Every address of the site, and the ids on its page. A number leads to its answer. */
  pages: ReadonlyMap<string, LinkTarget>;
  /** Files of `public`, with a leading slash; of a drawing also its size. */
  files: ReadonlyMap<string, PictureSize | undefined>;
  /** The page the body stands on, for links to its own headings. */
  own: string;
  /** Numbers that may be called, as digits; undefined while the files that name them cannot be read. */
  telephones: ReadonlySet<string> | undefined;
};
export type PictureSize = { width: number; height: number };
/** `ids`: undefined while the page's own file cannot be read. */
export type LinkTarget = { url: string; ids?: ReadonlySet<string>; answer?: { id: string; question: string } };

/** Checks every link and image, gives drawings their size so that the page keeps their place, makes number addresses canonical and names the answer a bare number leads to. */
export function linkAnswers(tree: Root, book: LinkBook, reporter: Reporter) {
  visitParents(tree, ['link', 'definition', 'image'], (visited, ancestors) => {
    const node = visited as Link | Definition | Image;
    // A number that a passage pulled in has no place of its own: that of what it stands in is told.
    const placed = [...(ancestors as Nodes[]), node].findLast(({ position }) => position)!;
    const report = (message: string, fix: string) => {
      if (!(node.type === 'link' && node.data?.pulledIn)) reporter.at(placed, message, fix);
    };
    if (node.type === 'image') checkImage(node, book, report);
    else checkLink(node, book, report);
  });
}

function checkImage(node: Image, book: LinkBook, report: (message: string, fix: string) => void) {
  if (!node.url.startsWith('/') || node.url.startsWith('//')) {
    const name = node.url.split(/[/\\]/).at(-1)!;
    const file = [...book.files.keys()].find((path) => path.endsWith(`/${name}`)) ?? `/images/${name}`;
    report(`图片地址${quoted(node.url)}不在本站`, `把图片放进 public/images/，写成  ![${node.alt ?? ''}](${file})`);
  } else if (!/\.(?:svg|png|jpe?g|webp)$/i.test(node.url)) {
    report(`图片地址${quoted(node.url)}不是图片`, '用 svg、png、jpg 或 webp');
  } else if (/\.[^.]*[A-Z][^.]*$/.test(node.url)) {
    const right = node.url.replace(/[^.]*$/, (ending) => ending.toLowerCase());
    report(`图片地址${quoted(node.url)}的后缀要小写`, `文件也改成小写的名字，写成  ![${node.alt ?? ''}](${right})`);
  } else if (!book.files.has(node.url)) {
    report(`没有图片 public${node.url}`, '检查文件名，或把图片放进去');
  } else {
    const size = book.files.get(node.url);
    if (size) node.data = { ...node.data, hProperties: size };
    else if (node.url.endsWith('.svg'))
      report(`图片 public${node.url} 没有写大小`, '在 <svg> 里写上 viewBox，例如  viewBox="0 0 320 200"');
  }
  const alt = node.alt?.trim();
  if (!alt || /^(?:示意)?图片?$/.test(alt)) {
    report(
      alt ? `图片的说明是${quoted(alt)}` : '图片没有说明',
      '在方括号里写图上是什么，例如  ![卡槽的位置](/images/x.svg)',
    );
  }
}

/** What an address was meant to be: a number or a name without its slashes, a host without https. */
function rightAddress(url: string, { pages }: LinkBook): string | undefined {
  const [path = '', fragment] = url.split('#', 2);
  const name = path.replace(/^\.*\/+|\/+$/g, '');
  const page = [`/${name}/`, ...pages.keys()].find(
    (address) => pages.has(address) && (address === `/${name}/` || (name && address.endsWith(`/${name}/`))),
  );
  if (page) return fragment === undefined ? page : `${page}#${fragment}`;
  if (/^https?:\/\//i.test(url))
    return url.replace(/^https?:\/\/[^/?#]*/i, (host) => host.toLowerCase().replace('http:', 'https:'));
  return /^[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:com|cn|net|org)(?:[/?#]\S*)?$/i.test(url) ? `https://${url}` : undefined;
}

const linkOf = (node: Link | Definition, url: string) =>
  node.type === 'definition' ? `[${node.label}]: ${url}` : `[${toString(node)}](${url})`;

function checkLink(node: Link | Definition, book: LinkBook, report: (message: string, fix: string) => void) {
  const { url } = node;
  if (node.type === 'link' && !toString(node).trim() && !node.children.some(({ type }) => type === 'image'))
    report('链接没有字', `写成  [文字](${url})`);
  if (url.startsWith('tel:') && book.telephones && !book.telephones.has(digitsOf(url))) {
    report(`链接${quoted(url)}不是公布的电话`, elsewhere);
    return;
  }
  if (/^(?:https:\/\/[^/@\\\s]+(?:[/?#]|$)|tel:\+?[0-9-]+$|mailto:[^\s@]+@[^\s@]+$)/.test(url)) return;
  if (!/^(?:\/(?![/\\])|#)/.test(url)) {
    const right = rightAddress(url, book);
    report(
      `链接${quoted(url)}不能用`,
      right ? `写成  ${linkOf(node, right)}` : '可以写：站内地址 /201/、https:、tel:、mailto:',
    );
    return;
  }
  const [path = '', fragment] = url.split('#', 2);
  const target = book.pages.get(path || book.own);
  if (!target) {
    if (book.files.has(path)) return;
    const known = book.pages.has(`${path}/`) ? [`${path}/`] : book.pages.keys();
    const right = rightAddress(url, book);
    const fix = right ? `写成  ${linkOf(node, right)}` : meant(path, known, '用答案的编号写，例如 /201/');
    report(`链接${quoted(url)}没有对应的页面`, fix);
    return;
  }
  if (fragment !== undefined && target.ids && !target.ids.has(fragment)) {
    report(
      `链接${quoted(url)}要去的标题不存在`,
      target.ids.size > 0 ? `那一页有：${listed([...target.ids].map((id) => `#${id}`))}` : '去掉 # 和后面的字',
    );
    return;
  }
  node.url = `${path && target.url}${fragment === undefined ? '' : `#${fragment}`}`;
  if (node.type === 'link' && target.answer && toString(node).trim() === target.answer.id) {
    node.children = [{ type: 'text', value: `${target.answer.id}《${target.answer.question}》` }];
  }
}
