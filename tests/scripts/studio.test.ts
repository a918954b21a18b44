import { describe, expect, it } from 'vitest';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { articleFront } from '@/lib/content/schema';
import { editorConfig } from '@/scripts/studio/config';
import { keepWords } from '@/scripts/studio/keep-words';

const articles = readdirSync('content/articles', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md'))
  .map((file) => readFileSync(join('content/articles', file), 'utf8'));

/** Fields of an answer that are changed here. */
type Front = {
  question: string;
  verdict: { text: string };
  money: { retry: string };
  minutes: number;
  aliases: string[];
  related: string[];
  steps: string[];
  reviewed: string;
  customer?: string;
  reply?: string;
};

/** A file as an editor writes it: the same values in a form of its own. */
function asEditor(text: string, edit: (front: Front) => void = () => undefined, body = (text: string) => text) {
  const [, front, rest] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text)!;
  const values = parse(front!) as Front;
  edit(values);
  return `---\n${stringify(values)}---\n${body(rest!.trim())}`;
}

/** The lines in which two texts differ, of each. */
function differing(was: string, now: string): [string[], string[]] {
  const [a, b] = [was.split('\n'), now.split('\n')];
  return [a.filter((line) => !b.includes(line)), b.filter((line) => !a.includes(line))];
}

describe('a file that the studio saves', () => {
  it('is byte for byte the same where nothing was changed', () => {
    for (const text of articles) expect(keepWords(text, asEditor(text))).toBe(text);
  });

  it('differs in one line where a word was changed, in any field and in the body', () => {
    for (const text of articles.filter((_, at) => at % 8 === 0)) {
      const edits: ((front: Front) => void)[] = [
        (front) => (front.question = '换了一个问题吗？'),
        (front) => (front.verdict.text = '先看一看'),
        (front) => (front.money.retry = front.money.retry === 'yes' ? 'no' : 'yes'),
        (front) => (front.minutes = 119),
        (front) => (front.aliases[1] = '换了：一种“问法”, 再问'),
        (front) => front.aliases.push('多了一种问法'),
        (front) => (front.related[0] = 'another-answer'),
        (front) => (front.steps[0] = '先做这一步'),
        (front) => (front.reviewed = '2027-01-01'),
      ];
      for (const edit of edits) {
        const now = keepWords(text, asEditor(text, edit));
        const [gone, come] = differing(text, now);
        expect([gone.length <= 1, come.length], `${String(edit)}\n${gone.join('\n')}\n${come.join('\n')}`).toEqual([
          true,
          1,
        ]);
        const wanted = parse(/^---\n([\s\S]*?\n)---\n/.exec(asEditor(text, edit))![1]!);
        expect(parse(/^---\n([\s\S]*?\n)---\n/.exec(now)![1]!)).toEqual(wanted);
      }
      const body = keepWords(
        text,
        asEditor(text, undefined, (old) => `${old}\n新的一行。`),
      );
      expect(differing(text, body)).toEqual([[], ['新的一行。']]);
    }
  });

  it('gains and loses an optional field with its line', () => {
    const text = articles.find((article) => /^customer:/m.test(article) && !/^reply:/m.test(article))!;
    const [line] = /^customer:.*$/m.exec(text)!;
    expect(
      differing(
        text,
        keepWords(
          text,
          asEditor(text, (front) => delete front.customer),
        ),
      ),
    ).toEqual([[line], []]);
    const [gone, come] = differing(
      text,
      keepWords(
        text,
        asEditor(text, (front) => (front.reply = '您好，没有扣款。')),
      ),
    );
    expect([gone, come]).toEqual([[], ['reply: 您好，没有扣款。']]);
  });
});

describe('the forms', () => {
  it('have every field of an answer, with the note of the authors’ guide', () => {
    const [first] = editorConfig([{ slug: 'prompts', name: '屏幕提示' }]).collections;
    const { fields } = first!;
    expect(fields.map(({ name }) => name)).toEqual([...Object.keys(articleFront.shape), 'body']);
    for (const { hint } of fields) expect(hint).toMatch(/\S/);
    expect(fields.filter(({ required }) => !required).map(({ name }) => name)).toEqual([
      'prompts',
      'codes',
      'status',
      'from',
      'until',
      'changes',
      'customer',
      'customerEn',
      'reply',
      'redirectFrom',
      'body',
    ]);
  });
});
