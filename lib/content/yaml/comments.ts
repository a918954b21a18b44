/** Comments behind a value: what follows ` #` is lost unsaid, and keypads have a # key. */
import { Lexer } from 'yaml';
import { quoted, type Place, type Reporter } from '../problems';
import { inQuotes, written } from './text';

/** Where something may be a comment that does not stand on a line of its own. */
const perhaps = /[^ \t\n][ \t]+#/;

/**
 * Reports every comment that does not stand on a line of its own, with the line to write instead. Returns where the first
 * of them is: a bracket behind it is lost as well.
 */
export function refuseComments(text: string, placeOf: (offset: number) => Place, reporter: Reporter): number {
  const comments = perhaps.test(text) ? [...commentsIn(text)] : [];
  for (const comment of comments) {
    const [message, fix] = told(text, comment);
    reporter.report(placeOf(comment.at), message, fix, 'comment');
  }
  return comments[0]?.at ?? Infinity;
}

type Token = { at: number; source: string; isText: boolean };

/** A comment: where it is, what stands before it in its line, and whether brackets are open around it. */
type Comment = { at: number; before: Token; inBrackets: boolean };

/** The parser's own signs; the last says that a text follows. */
const signs = /^[\u0002\u0018\ufeff\u001f]$/;

function* commentsIn(text: string): Generator<Comment> {
  let at = 0;
  let depth = 0;
  let isText = false;
  let before: Token | undefined;
  for (const source of new Lexer().lex(text)) {
    const token = { at, source, isText };
    isText = source === '\u001f';
    if (signs.test(source)) continue;
    at += source.length;
    if (!token.isText && source.startsWith('#')) {
      if (before) yield { at: token.at, before, inBrackets: depth > 0 };
    } else if (!token.isText && /^[[{]$/.test(source)) depth++;
    else if (!token.isText && /^[\]}]$/.test(source)) depth--;
    if (source.trim()) before = token;
    else if (source.includes('\n')) before = undefined;
  }
}

/** What is said of a comment: the line to write, as a text and as a comment. */
function told(text: string, { at, before, inBrackets }: Comment): [message: string, fix: string] {
  const from = text.lastIndexOf('\n', at) + 1;
  const line = /^.*/.exec(text.slice(from))![0].trimEnd();
  const comment = quoted(line.slice(at - from));
  // Behind a name, a number or a date nobody goes on writing.
  const isPlain = before.isText && !/^["']|^[\w.-]+$/.test(before.source);
  const isEmpty = !before.isText && /^[-?:,[{]$/.test(before.source);
  if (isPlain && before.at < from) return [`# 后面的字会丢：${comment}`, '这段话写在一行里，用双引号括起来'];
  if (!isPlain && !(isEmpty && isLeaf(text.slice(from))))
    return [`备注${comment}和内容写在一行`, `备注移到上面，单独一行；这一行只写  ${line.slice(0, at - from).trim()}`];
  const start = isPlain ? before.at - from : at - from;
  const whole = line.slice(0, start) + (inBrackets ? itemsQuoted : inQuotes)(line.slice(start));
  return [`# 后面的字会丢：${comment}`, `是备注就移到上面，单独一行；是内容就${written(whole)}`];
}

/** Whether nothing lies below the first of these lines. */
function isLeaf(lines: string): boolean {
  const [first = '', next = ''] = lines.split('\n').filter((line) => /^\s*[^\s#]/.test(line));
  const depth = (line: string) => /^(?:\s|-\s)*/.exec(line)![0].length;
  return depth(next) <= depth(first);
}

/** The rest of a list or map in brackets from one of its texts on: that text, and any other with a # of its own, in quotes. */
const itemsQuoted = (rest: string) =>
  rest
    .split(/([,\]}][,\]}\s]*)/)
    .map((part, index) => {
      const [, name = '', item = ''] = /^([\w-]+:\s+)?(.*)$/.exec(part)!;
      return index === 0 || (index % 2 === 0 && /(?:^|\s)#/.test(item)) ? name + inQuotes(item.trim()) : part;
    })
    .join('');
