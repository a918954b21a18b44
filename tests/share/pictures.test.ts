import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { sharePictures } from '@/lib/pages/share';
import { drawSvg, screen, setAnswer } from '@/lib/share/draw';
import { makePictures, type Draw } from '@/lib/share/make-pictures';
import { textsOf, type AnswerPicture, type Picture } from '@/lib/share/picture';
import { penOf, type Pen } from '@/lib/share/text';
import { unreadable } from '@/lib/share/readable';
import { drawPictures } from '@/lib/share/studio';
import { openTypeface } from '@/lib/share/typeface';
import { colour } from '@/lib/site/colours';
import { loadContent } from '@/scripts/site/content';

const picture: AnswerPicture = {
  kind: 'answer',
  id: '201',
  question: '不小心点了结算怎么办？',
  tone: 'safe',
  stamp: '不影响到账',
  answer: '不扣款、不退款，照常收款就行。',
  site: 'POS 机帮助中心',
};
const named = (...pictures: AnswerPicture[]) => new Map<string, Picture>(pictures.map((one) => [one.id, one]));

function cache() {
  const dir = mkdtempSync(join(tmpdir(), 'share-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  return dir;
}

describe('the words of a share picture', () => {
  const pictures = sharePictures(loadContent());
  const longest = { question: '结'.repeat(60), answer: '算'.repeat(80) };
  let pen: Pen;
  beforeAll(async () => {
    const texts = [...[...pictures.values()].flatMap(textsOf), longest.question, longest.answer];
    pen = penOf(await openTypeface(new Set(texts.flatMap((text) => [...text]))));
  });

  const linesSet = (words: Parameters<typeof setAnswer>[0]) => {
    const { question, answer } = setAnswer(words, pen);
    return [question.lines, answer.lines] as const;
  };

  it('are one picture an answer, and one for all other pages', () => {
    expect([...pictures.keys()]).toEqual([...loadContent().articles.map(({ id }) => id), 'site']);
  });

  it('are never cut: question and answer stand there whole, in at most three lines each', () => {
    const spaceless = (text: string) => text.replaceAll(' ', '');
    for (const one of pictures.values()) {
      if (one.kind !== 'answer') continue;
      const [question, answer] = linesSet(one);
      expect(spaceless(question.join(''))).toBe(spaceless(one.question));
      expect(spaceless(answer.join(''))).toBe(spaceless(one.answer));
      expect(Math.max(question.length, answer.length)).toBeLessThanOrEqual(3);
    }
  });

  it('fit at the greatest length that content may have', () => {
    const [question, answer] = linesSet({ id: '201', ...longest });
    expect(question.join('')).toBe(longest.question);
    expect(answer.join('')).toBe(longest.answer);
  });

  it('that are too small for a list of chats, 300 pixels wide, are known by their answer', async () => {
    const short = { ...picture, question: '结'.repeat(28), answer: '算'.repeat(44) };
    const long = { ...picture, id: '202', ...longest };
    expect(await unreadable(named(short, long))).toEqual(['202']);
  });

  it('leave what the terminal shows out where it would touch number or stamp', () => {
    const shown = (text: string) => screen({ ...picture, screen: [{ text, chosen: true }] }, pen);
    expect(shown('结算')).toContain(colour('lcd-ink'));
    expect(shown('结'.repeat(14))).toBe('');
    const withScreens = [...pictures.values()].filter((one) => one.kind === 'answer' && screen(one, pen));
    expect(withScreens.length).toBeGreaterThan(25);
  });

  it('have the colours of the site', () => {
    const drawn = (one: Picture) => [...new Set(drawSvg(one, pen).match(/#[0-9a-f]{6}/g))];
    const sheet = readFileSync('app/globals.css', 'utf8');
    expect(drawn({ ...picture, tone: 'stop' })).toContain(colour('stop'));
    expect(drawn({ ...picture, tone: 'stop' }).filter((code) => !sheet.includes(code))).toEqual([]);
    // The keys of the drawn terminal are those of the home page.
    const keys = readFileSync('components/ui/keypad.css', 'utf8');
    const site = sharePictures(loadContent()).get('site')!;
    expect(drawn(site).filter((code) => !sheet.includes(code) && !keys.includes(code))).toEqual([]);
    const stops = [...sheet.matchAll(/^\s+--stop: (#\w+);/gm)].map(([, code]) => code);
    expect([colour('stop'), colour('stop', 'dark')]).toEqual(stops.slice(0, 2));
    expect(drawn({ ...picture, brand: '#2447b5' })).toContain('#2447b5');
    expect(drawn({ ...picture, brand: '#2447b5' })).not.toContain(colour('brand'));
    expect(() => colour('no-such-role')).toThrow('app/globals.css has no colour --no-such-role');
  });
});

describe('making share pictures', () => {
  const other: AnswerPicture = { ...picture, id: '202', tone: 'stop', stamp: '立即停用' };
  let dir: string;
  beforeAll(() => void (dir = mkdtempSync(join(tmpdir(), 'share-'))));
  afterAll(() => rmSync(dir, { recursive: true }));

  it('draws each once; the second time it draws none', async () => {
    expect((await makePictures(named(picture, other), dir, drawPictures)).drawn).toBe(2);
    const again = await makePictures(named(picture, other), dir, drawPictures);
    expect(again.drawn).toBe(0);
    expect([...again.files.keys()]).toEqual(['201', '202']);
  });

  it('asks whoever draws for those that are not there, and for nothing where all are', async () => {
    const cacheOfOne = cache();
    await makePictures(named(picture), cacheOfOne, drawPictures);
    const asked: string[][] = [];
    const draw: Draw = async (pictures) => (asked.push([...pictures.keys()]), drawPictures(pictures));
    await makePictures(named(picture, other), cacheOfOne, draw);
    await makePictures(named(picture, other), cacheOfOne, draw);
    expect(asked).toEqual([['202']]);
  });

  it('draws only the answer that was changed, and forgets its old picture', async () => {
    const { files, drawn } = await makePictures(
      named({ ...picture, answer: '不扣款，照常收款就行。' }, other),
      dir,
      drawPictures,
    );
    expect(drawn).toBe(1);
    expect(readdirSync(dir).sort()).toEqual([...files.values()].map((file) => file.slice(dir.length + 1)).sort());
  });

  it('makes the same bytes of the same words', async () => {
    const [one, two] = [cache(), cache()];
    const first = await makePictures(named(picture), one, drawPictures);
    const second = await makePictures(named(picture), two, drawPictures);
    expect(readFileSync(first.files.get('201')!).equals(readFileSync(second.files.get('201')!))).toBe(true);
  });

  it('names every answer and every character that the typeface lacks, and draws nothing', async () => {
    const dir = cache();
    const made = makePictures(
      named({ ...picture, answer: '𠮷利，不扣款🦄。' }, { ...other, question: '按𠮷键？' }),
      dir,
      drawPictures,
    );
    await expect(made).rejects.toThrow(
      new Error(
        '答案 201：分享图片的字体里没有“𠮷”（U+20BB7）、“🦄”（U+1F984）。换一个字，或换一种说法。\n' +
          '答案 202：分享图片的字体里没有“𠮷”（U+20BB7）。换一个字，或换一种说法。',
      ),
    );
    expect(readdirSync(dir)).toEqual([]);
  });
});
