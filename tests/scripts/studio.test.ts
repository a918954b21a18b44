import { describe, expect, it } from 'vitest';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { articleFront } from '@/lib/content/schema';
import { editorConfig, type Field } from '@/scripts/studio/config';
import { plainFiles } from '@/scripts/studio/plain-files';
import { keepWords, keepYaml } from '@/scripts/studio/keep-words';

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

describe('a list that the studio saves as a file', () => {
  const hand =
    '# 怎么写：看 README。\n- from: "2026-11-28 01:00"\n  until: \'2026-11-28 05:00\'\n  text: 建行的卡刷不了。 # 昨晚\n  tone: check\n  banks: [建行]\n';
  type Notice = Record<string, unknown>;
  const saved = (text: string, edit: (list: Notice[]) => Notice[] = (list) => list) =>
    keepYaml(text, stringify(edit(parse(text) as Notice[])));

  it('is byte for byte the same where nothing was changed', () => expect(saved(hand)).toBe(hand));

  it('differs in the words changed, gains and loses a field with its line', () => {
    const one = (more: Notice) => saved(hand, ([first]) => [{ ...first, ...more }]);
    expect(one({ text: '农行的卡刷不了。' })).toBe(hand.replace('建行的卡', '农行的卡'));
    expect(one({ retry: 'no', instead: '扫码' })).toBe(`${hand}  retry: no\n  instead: 扫码\n`);
    expect(one({ banks: undefined })).toBe(hand.replace('  banks: [建行]\n', ''));
  });

  it('gains an entry below those that are there, as npm run notice writes it', () => {
    const more = { from: '2026-11-29 01:00', until: '2026-11-29 02:00', text: '系统维护。', tone: 'check', all: true };
    const block =
      '- from: "2026-11-29 01:00"\n  until: "2026-11-29 02:00"\n  text: "系统维护。"\n  tone: "check"\n  all: true\n';
    expect(saved(hand, (list) => [...list, more])).toBe(hand + block);
    expect(saved('# 说明\n[]\n', () => [more])).toBe(`# 说明\n${block}`);
    expect(saved(hand, () => [])).toBe('# 怎么写：看 README。\n[]\n');
  });
});

describe('the operator’s particulars that the studio saves', () => {
  const hand = readFileSync('content/operator/site.yaml', 'utf8');
  type Site = Record<string, unknown> & { support: { channels: Record<string, unknown>[] } };
  const saved = (edit: (site: Site) => void) => {
    const site = parse(hand) as Site;
    edit(site);
    return differing(hand, keepYaml(hand, stringify(site)));
  };

  it('keep every line where nothing was changed, though the form has fields that are empty', () => {
    const empty = { names: { 商户后台: '' }, security: { expires: '2027-10-31', contact: '' }, acquirers: [], icp: '' };
    expect(saved((site) => Object.assign(site, empty, { asked: false }))).toEqual([[], []]);
  });

  it('differ in the words changed, with what stands beside them', () => {
    expect(saved((site) => (site.support.channels[0]!.phone = '400-000-0000'))).toEqual([
      ['    - phone: 400-668-9516'],
      ['    - phone: 400-000-0000'],
    ]);
    expect(saved((site) => (site.names = { 商户后台: '星付商家平台', '商户 App': '' }))).toEqual([
      [],
      ['names: { 商户后台: 星付商家平台 }'],
    ]);
    expect(saved((site) => site.support.channels.push({ phone: '95000', hours: '每天 9:00–21:00', name: '' }))).toEqual(
      [[], ['    - { phone: "95000", hours: 每天 9:00–21:00 }']],
    );
    expect(saved((site) => (site.support.channels[0]!.hours = '每天 9:00–21:00'))).toEqual([
      [],
      ['      hours: 每天 9:00–21:00'],
    ]);
  });
});

describe('the lists of other files', () => {
  const files = plainFiles('content');

  it('have every file that an author writes by hand, each with what the guide says of it', () => {
    const paths = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter(
      (path) => path.endsWith('.yaml') && !/^operator.|^withdrawn/.test(path),
    );
    expect(files.map(({ path }) => path).sort()).toEqual(paths.map((path) => path.replaceAll('\\', '/')).sort());
    for (const { label, hint, path } of files)
      expect([path, label, hint]).toEqual([
        path,
        expect.stringMatching(/\p{Script=Han}/u),
        expect.stringMatching(/\S/),
      ]);
  });
});

describe('the forms', () => {
  it('have every field of an answer, with the note of the authors’ guide', () => {
    const { collections } = editorConfig([{ slug: 'prompts', name: '屏幕提示' }], plainFiles('content'));
    const { fields } = collections[1] as { fields: Field[] };
    expect(fields.map(({ name }) => name)).toEqual([
      'shortName',
      ...Object.keys(articleFront.shape),
      'body',
      'phrasings',
    ]);
    for (const { hint } of fields) expect(hint).toMatch(/\S/);
    // A draft is saved before it is whole; what must be there the check says.
    expect(fields.filter(({ required }) => required).map(({ name }) => name)).toEqual(['shortName']);
  });
});
