/** A share picture as SVG. All text is outlines; nothing in it depends on the machine. */
import { colour } from '@/lib/site/colours';
import { linesOf, splitQuotations } from './lines';
import { height, numberLine, width, type AnswerPicture, type Picture, type SitePicture } from './picture';
import { n, type Pen } from './text';
import type { Weight } from './typeface';

/** Draws a picture. */
export function drawSvg(picture: Picture, pen: Pen): string {
  const content = picture.kind === 'answer' ? drawAnswer(picture, pen) : drawSite(picture, pen);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="${colour('paper')}"/>${content}</svg>`;
}

/* ---- an answer: the receipt */

const card = { left: 36, right: width - 36, top: 32, bottom: 540, padding: 52, tooth: 12 };
const text = { left: card.left + card.padding, right: card.right - card.padding, top: 184, bottom: card.bottom };
const room = text.right - text.left;
const most = 3;
const questionSizes = [84, 78, 72, 68, 64, 60, 56, 52, 48, 46, 44, 42, 40];
const answerSizes = [44, 42, 40, 38, 36, 34, 32, 30, 28];
/** An answer in smaller letters cannot be read in a list of chats. */
const readable = 38;
/** At least so much lies above and below the question and the answer. */
const gap = 16;
const mostGap = 44;

/** Words as they are set: in lines of `size` pixels that are `leading` times as high. */
type Block = { lines: string[]; size: number; leading: number; weight: Weight; height: number; split: number };

/**
 * The largest sizes at which question and answer stand on the receipt whole, in at most three lines each.
 * The question goes before; a larger size that takes a third
 * line, or breaks a quotation, must be worth it.
 */
export function setAnswer(
  { id, question, answer }: Pick<AnswerPicture, 'id' | 'question' | 'answer'>,
  pen: Pen,
): { question: Block; answer: Block } {
  for (const anywhere of [false, true]) {
    const set = (words: string, sizes: number[], leading: number, weight: Weight) => {
      const linesIn = linesOf(words, pen.measure(weight), anywhere);
      return sizes.flatMap((size): Block[] => {
        const lines = linesIn(room / size, most);
        if (!lines) return [];
        const height = lines.length * size * leading;
        return [{ lines, size, leading, weight, height, split: splitQuotations(lines) }];
      });
    };
    const answers = set(answer, answerSizes, 1.42, 500);
    const settings = set(question, questionSizes, 1.26, 700).flatMap((q) => answers.map((a) => ({ q, a })));
    const fitting = settings.filter(
      ({ q, a }) => q.size >= a.size * 1.35 && q.height + a.height + 4 * gap <= text.bottom - text.top,
    );
    const worth = ({ q, a }: (typeof settings)[number]) =>
      q.size +
      1.5 * a.size -
      3 * Math.max(0, readable - a.size) -
      (q.lines.length === 3 ? 14 : 0) -
      14 * q.split -
      3 * a.split;
    const best = fitting.sort((one, other) => worth(other) - worth(one))[0];
    if (best) return { question: best.q, answer: best.a };
  }
  throw new Error(`答案 ${id} 的问题和一句话答案太长，分享图片放不下。改短一些。`);
}

function drawAnswer(picture: AnswerPicture, pen: Pen): string {
  const { question, answer } = setAnswer(picture, pen);
  const free = text.bottom - text.top - question.height - answer.height;
  const space = Math.min(free / 4, mostGap);
  const lines = ({ lines, size, leading, weight }: Block, from: number) =>
    lines.map((line, index) => {
      const y = baseline(from + index * size * leading, size, leading);
      return pen.line(line, { x: text.left, y, size, weight, colour: colour('ink') });
    });
  const questionTop = text.top + free / 2 - space;
  const dashes = questionTop + question.height + space;
  return [
    receipt(),
    plate(picture, pen),
    screen(picture, pen),
    stamp(picture, pen),
    ...lines(question, questionTop),
    `<path d="M${text.left} ${n(dashes)}H${text.right}" stroke="${colour('line')}" stroke-width="4" stroke-dasharray="14 10"/>`,
    ...lines(answer, dashes + space),
    footer(picture, pen),
  ].join('');
}

/** Where the letters stand in a line that is `leading` times as high: Chinese characters fill the em from 0.12 below the baseline. */
const baseline = (top: number, size: number, leading: number) => top + size * ((leading - 1) / 2 + 0.88);

/** A card with a torn edge, on its own shade. */
function receipt(): string {
  const edge = (dy: number) => {
    const teeth = Math.round((card.right - card.left) / (2 * card.tooth));
    const half = (card.right - card.left) / teeth / 2;
    const points = Array.from({ length: teeth }, (_, tooth) => {
      const x = card.right - tooth * 2 * half;
      return `L${n(x - half)} ${card.bottom + card.tooth + dy}L${n(x - 2 * half)} ${card.bottom + dy}`;
    });
    return `M${card.left} ${card.top + dy}H${card.right}V${card.bottom + dy}${points.join('')}Z`;
  };
  return `<path d="${edge(5)}" fill="${colour('line')}"/><path d="${edge(0)}" fill="${colour('card')}"/>`;
}

const head = { middle: 118, height: 100 };

const plateWidth = (id: string, pen: Pen) => pen.width(id, 82, 700) + 52;

function plate({ id, brand = colour('brand') }: AnswerPicture, pen: Pen): string {
  const size = 82;
  const wide = plateWidth(id, pen);
  return `<rect x="${text.left}" y="${head.middle - head.height / 2}" width="${n(wide)}" height="${head.height}" rx="16" fill="${brand}"/>${pen.line(id, { x: text.left + 26, y: head.middle + size * 0.365, size, weight: 700, colour: colour('on-brand') })}`;
}

const stampWidth = (words: string, pen: Pen) => pen.width(words, 62, 700) + 60;

/** What the terminal shows, between number and stamp; where it has no room there, nothing. */
export function screen({ id, stamp: words, screen: lines = [] }: AnswerPicture, pen: Pen): string {
  const size = 38;
  const padding = 18;
  const left = text.left + plateWidth(id, pen) + 30;
  const room = text.right - stampWidth(words, pen) - 30 - left;
  const wide = Math.max(0, ...lines.map(({ text }) => pen.width(text, size, 500))) + 2 * padding;
  if (lines.length === 0 || wide > room) return '';
  const top = head.middle - head.height / 2;
  const row = head.height / lines.length;
  return [
    `<rect x="${n(left)}" y="${top}" width="${n(wide)}" height="${head.height}" rx="10" fill="${colour('lcd')}" stroke="${colour('body-of-terminal')}" stroke-width="6"/>`,
    ...lines.flatMap(({ text: line, chosen }, at) => {
      const middle = top + (at + 0.5) * row;
      const ink = colour(chosen ? 'lcd' : 'lcd-ink');
      return [
        chosen
          ? `<rect x="${n(left + 8)}" y="${n(middle - 21)}" width="${n(wide - 16)}" height="42" fill="${colour('lcd-ink')}"/>`
          : '',
        pen.line(line, { x: left + padding, y: middle + size * 0.365, size, weight: 500, colour: ink }),
      ];
    }),
  ].join('');
}

function stamp({ stamp: words, tone }: AnswerPicture, pen: Pen): string {
  const size = 62;
  const padding = 30;
  const wide = stampWidth(words, pen);
  const x = text.right - wide;
  return `<g transform="rotate(-4 ${n(x + wide / 2)} ${head.middle})"><rect x="${n(x)}" y="${head.middle - 50}" width="${n(wide)}" height="100" rx="18" fill="none" stroke="${colour(tone)}" stroke-width="7"/>${pen.line(words, { x: x + padding, y: head.middle + size * 0.38, size, weight: 700, colour: colour(tone) })}</g>`;
}

function footer({ site, brand = colour('brand'), sign, id }: AnswerPicture, pen: Pen): string {
  const size = 34;
  const y = 605;
  const number = numberLine(id);
  return [
    mark(text.left, y - 33, 44, { brand, sign }),
    pen.line(site, { x: text.left + 44, y, size, weight: 700, colour: brand }),
    pen.line(number, { x: text.right - pen.width(number, size, 500), y, size, weight: 500, colour: colour('mute') }),
  ].join('');
}

/** The operator's sign, or the site's own (public/icon.svg), `high` pixels; a square is drawn smaller, so that the name has its distance. */
const mark = (x: number, y: number, high: number, { brand, sign }: { brand: string; sign?: string }) =>
  sign
    ? drawing(sign, { x, y: y + high * 0.09, size: high * 0.82 })
    : `<g transform="translate(${n(x)} ${n(y)}) scale(${n(high / 30)}) translate(-6 -1)"><rect x="6" y="1" width="20" height="30" rx="5" fill="${brand}"/><path fill="${colour('lcd')}" d="M10 6h12v8H10z"/><path fill="${colour('card')}" d="M10 18h3v3h-3zm4.500 0h3v3h-3zm4.500 0h3v3h-3zm-9 5h3v3h-3zm4.500 0h3v3h-3zm4.500 0h3v3h-3z"/></g>`;

/** A square drawing within another: a picture of its own, whose names and styles meet no others. */
export const drawing = (svg: string, { x, y, size }: { x: number; y: number; size: number }) =>
  `<image x="${n(x)}" y="${n(y)}" width="${n(size)}" height="${n(size)}" href="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}"/>`;

/* ---- the site: the terminal */

const keyColours: Partial<Record<string, { face: string; ink: string }>> = {
  '＊': { face: '#f3cdc6', ink: '#46130d' },
  '0': { face: '#f6e3b4', ink: '#402e00' },
  '＃': { face: '#cfe8dc', ink: '#0b3a2c' },
};

function drawSite({ site, brand = colour('brand'), sign, promise, screen, keys }: SitePicture, pen: Pen): string {
  const left = 72;
  const terminal = { x: 700, y: 44, width: 436, height: 542, padding: 26 };
  const space = terminal.x - left - 48;
  const fitted = (line: string, size: number, room: number, weight: Weight) =>
    Math.min(size, (size * room) / pen.width(line, size, weight));
  const siteSize = fitted(site, 58, space, 700);
  const promiseSize = Math.min(...promise.map((line) => fitted(line, 78, space, 700)));
  const inner = { x: terminal.x + terminal.padding, width: terminal.width - 2 * terminal.padding };
  const between = 12;
  const key = { width: (inner.width - 2 * between) / 3, height: 76 };
  const keysTop = terminal.y + 170;
  const promiseTop = 288;
  const centred = (line: string, x: number, y: number, size: number, weight: Weight, colour: string) =>
    pen.line(line, { x: x - pen.width(line, size, weight) / 2, y, size, weight, colour });
  return [
    mark(left, 140, 78, { brand, sign }),
    pen.line(site, { x: left + 76, y: 200, size: siteSize, weight: 700, colour: brand }),
    ...promise.map((line, index) => {
      const y = promiseTop + promiseSize + index * promiseSize * 1.42;
      return pen.line(line, { x: left, y, size: promiseSize, weight: 700, colour: colour('ink') });
    }),
    `<rect x="${terminal.x}" y="${terminal.y}" width="${terminal.width}" height="${terminal.height}" rx="40" fill="${colour('body-of-terminal')}"/>`,
    `<rect x="${inner.x}" y="${terminal.y + terminal.padding}" width="${inner.width}" height="118" rx="14" fill="${colour('lcd')}"/>`,
    pen.line(screen, { x: inner.x + 24, y: terminal.y + 101, size: 52, weight: 500, colour: colour('lcd-ink') }),
    `<path d="M${inner.x + 24} ${terminal.y + 124}H${inner.x + inner.width - 24}" stroke="${colour('lcd-ink')}" stroke-width="4"/>`,
    ...keys.map(({ sign, name }, index) => {
      const x = inner.x + (index % 3) * (key.width + between);
      const y = keysTop + Math.floor(index / 3) * (key.height + between);
      const { face, ink } = keyColours[sign] ?? { face: colour('key'), ink: colour('key-ink') };
      const middle = x + key.width / 2;
      const nameSize = fitted(name, 19, key.width - 16, 500);
      return [
        `<rect x="${n(x)}" y="${n(y + 5)}" width="${n(key.width)}" height="${key.height}" rx="13" fill="${colour('key-edge')}"/>`,
        `<rect x="${n(x)}" y="${n(y)}" width="${n(key.width)}" height="${key.height}" rx="13" fill="${face}"/>`,
        centred(sign, middle, y + 41, 36, 700, ink),
        centred(name, middle, y + 65, nameSize, 500, ink),
      ].join('');
    }),
  ].join('');
}
