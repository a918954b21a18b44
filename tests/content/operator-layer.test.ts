/** What stands in content/operator/ lies over the shipped content. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { toString } from 'hast-util-to-string';
import { describe, expect, it, onTestFinished } from 'vitest';
import { articlePage } from '@/lib/pages/article';
import { handOn } from '@/lib/pages/hand-on';
import { manifest } from '@/lib/pages/manifest';
import { privacyPage } from '@/lib/pages/privacy';
import { run as rename } from '@/scripts/commands/rename';
import { run as retire } from '@/scripts/commands/retire';
import { call } from '../scripts/run-command';
import { accidental, answer, contentFolder, guide, inspectChanged, right, type Changes } from './content-folder';

const layer = (changes: Changes) =>
  Object.fromEntries(Object.entries(changes).map(([path, text]) => [`operator/${path}`, text]));
const read = (changes: Changes) => {
  const { library, messages } = inspectChanged(layer(changes));
  expect(messages).toEqual([]);
  return library!;
};

describe('a file of the operator', () => {
  it('takes the place of the shipped one with the same path', () => {
    const steps = '[照本店的规定做]';
    expect(read({ [accidental]: answer({ steps }) }).numbered('101')!.steps).toEqual(['照本店的规定做']);
  });

  it('joins the shipped ones where there is none', () => {
    const own = { 'articles/settlement/180-our-cabinet.md': answer({ question: '本店的充电柜怎么用？' }) };
    const library = read(own);
    expect(library.articles.map(({ id }) => id)).toEqual(['101', '102', '180', '201']);
    expect(library.addresses.get('/180/')).toMatchObject({ to: '/settlement/our-cabinet/' });
  });

  it('is named where it stands when something is wrong with it', () => {
    expect(inspectChanged(layer({ [accidental]: answer({ minutes: '很久' }) })).messages[0]).toMatch(
      /^content\/operator\/articles\/settlement\/101-accidental-settlement\.md:/,
    );
  });

  it('has a lock of its own, beside the shipped one', () => {
    const own = { 'own-addresses.lock': '/settlement/our-cabinet/\t180\n' };
    expect(inspectChanged(layer(own)).messages).toEqual([
      'content/operator/own-addresses.lock:1:1  发布过的地址 /settlement/our-cabinet/（180）没有了 (恢复文件名，或在接替它的答案里写  redirectFrom: [/settlement/our-cabinet/])',
    ]);
  });
});

describe('other files of the layer', () => {
  it('replace and join as answers do: a guide, a file of data', () => {
    const own = read({
      'guides/our-cabinet.yaml': guide().replace(/^order: .*$/m, 'order: 2'),
      'topics.yaml': right['topics.yaml']!.replace('name: 结算', 'name: 本店结算'),
    });
    expect(own.guides.map(({ slug }) => slug)).toEqual(['settle-first', 'our-cabinet']);
    expect(own.topics.map(({ name }) => name)).toContain('本店结算');
  });
});

describe('sources that only the operator has', () => {
  const sources = 'our-contract: { title: 本店的收单协议, kind: project }\n';
  const cabinet = { question: '本店的充电柜怎么用？', sources: '[our-contract, pos-app]' };

  it('stand in a file of their own, beside the shipped ones', () => {
    const own = {
      'own-sources.yaml': sources,
      'articles/settlement/180-our-cabinet.md': answer(cabinet),
    };
    expect(
      read(own)
        .numbered('180')!
        .sources.map(({ title }) => title),
    ).toContain('本店的收单协议');
  });

  it.each(['', '\n', '# 还没有\n'])('need not be any: %j is as good as no file', (nothing) => {
    expect(inspectChanged(layer({ 'own-sources.yaml': nothing, 'own-withdrawn.yaml': nothing })).messages).toEqual([]);
  });

  it('are told of in that file when nothing is based on them', () => {
    expect(inspectChanged(layer({ 'own-sources.yaml': sources })).messages).toEqual([
      'content/operator/own-sources.yaml:1:1  依据“our-contract”没有答案引用 (删掉它，或写进答案的 sources)',
    ]);
  });
});

describe('an international domain name', () => {
  const site = right['operator/site.yaml']!.replace(/^url: .*$/m, 'url: https://帮助.中国');

  it('is sent in the letters that every program knows, and shown in its own', () => {
    const library = read({ 'site.yaml': site });
    expect(library.site.url).toMatch(/^https:\/\/xn--[a-z0-9]+\.xn--fiqs8s$/);
    expect(articlePage(library, 'how-to-settle').qr.address).toBe('帮助.中国/102/');
    expect(privacyPage(library).host).toBe('帮助.中国');
  });

  it('may be written with its last slash', () =>
    expect(read({ 'site.yaml': site.replace('帮助.中国', '帮助.中国/') }).site.url).toMatch(/xn--fiqs8s$/));

  it.each(['https://帮助.中国//', 'https://帮 助.中国', 'http://帮助.中国'])('is refused as %s', (url) => {
    const { messages } = inspectChanged(layer({ 'site.yaml': site.replace('https://帮助.中国', url) }));
    expect(messages).toEqual([expect.stringContaining('不是网址')]);
  });
});

describe('a path of a host', () => {
  const site = (path: string) =>
    right['operator/site.yaml']!.replace(/^url: .*$/m, `url: https://help.example.com${path}`);

  it('stands before every address that is shown or sent, and in the manifest', () => {
    const library = read({ 'site.yaml': site('/pos/help-1/') });
    expect(articlePage(library, 'how-to-settle').qr.address).toBe('help.example.com/pos/help-1/102/');
    expect(handOn(library, library.numbered('102')!).link).toBe('https://help.example.com/pos/help-1/102/');
    const { start_url, scope, icons } = JSON.parse(manifest(library)) as Record<string, string> & {
      icons: { src: string }[];
    };
    expect([start_url, scope]).toEqual(['/pos/help-1/', '/pos/help-1/']);
    expect(icons.map(({ src }) => src.startsWith('/pos/help-1/icon-'))).not.toContain(false);
  });

  it.each(['/Help', '/帮助', '/a.b', '/a//b', '/a?b', '/a%20b', '/$host'])('is refused as %s', (path) => {
    const { messages } = inspectChanged(layer({ 'site.yaml': site(path) }));
    expect(messages).toEqual([expect.stringContaining('不是网址')]);
  });
});

describe('an answer that only the operator has', () => {
  const file = 'operator/articles/settlement/180-our-cabinet.md';
  const own: Changes = {
    [file]: answer({ question: '本店的充电柜怎么用？' }),
    'operator/notes/101.md': '先看 [180](/180/)，再看 [充电柜](/settlement/our-cabinet/)。\n',
    'operator/own-addresses.lock': '/180/\t180\n/settlement/our-cabinet/\t180\n',
  };
  const content = () => {
    const folder = contentFolder();
    onTestFinished(folder.remove);
    for (const [path, change] of Object.entries({ ...right, ...own })) folder.write(path, change);
    const dir = join(folder.base, 'content');
    const at = (path: string) => readFileSync(join(dir, path), 'utf8');
    const shipped = Object.keys(right).filter((path) => !path.startsWith('operator/'));
    return { dir, at, shippedText: () => shipped.map(at).join('') };
  };

  it('is called by another name within the layer alone', async () => {
    const { dir, at, shippedText } = content();
    const was = shippedText();
    expect((await call(rename, 'our-cabinet', 'charging-cabinet', '--dir', dir)).status).toBe(0);
    expect(at('operator/articles/settlement/180-charging-cabinet.md')).toContain('/settlement/our-cabinet/');
    expect(at('operator/notes/101.md')).toContain('(/settlement/charging-cabinet/)');
    expect(at('operator/own-addresses.lock')).toContain('/settlement/charging-cabinet/\t180');
    expect(shippedText()).toBe(was);
  });

  it('is withdrawn within the layer alone', async () => {
    const { dir, at, shippedText } = content();
    const was = shippedText();
    expect((await call(retire, '180', '102', '--dir', dir)).status).toBe(0);
    expect(at('operator/notes/101.md')).not.toMatch(/180|our-cabinet/);
    expect(at('operator/own-withdrawn.yaml')).toContain('"180":');
    expect(shippedText()).toBe(was);
  });
});

it('an own answer goes with the only source that was its own', async () => {
  const folder = contentFolder();
  onTestFinished(folder.remove);
  const own = {
    'own-sources.yaml': 'our-contract: { title: 本店的收单协议, kind: project }\n',
    'articles/settlement/180-our-cabinet.md': answer({ question: '本店的充电柜怎么用？', sources: '[our-contract]' }),
  };
  for (const [path, text] of Object.entries({ ...right, ...layer(own) })) folder.write(path, text);
  const said = await call(retire, '180', '102', '--dir', join(folder.base, 'content'));
  expect(said.stderr).toBe('');
  expect(said.status).toBe(0);
});

describe('a shipped answer that the operator withdraws', () => {
  const settle = 'articles/settlement/102-how-to-settle.md';
  const faint = 'articles/settlement/103-faint-slip.md';
  const shipped: Record<string, string> = {
    ...right,
    [faint]: answer({
      question: '结算单字太淡怎么办？',
      related: '[how-to-settle, accidental-settlement]',
      sources: '[pos-app, only-here]',
    }),
    [settle]: answer(
      { question: '怎么做结算？', related: '[faint-slip, settle-first-prompt, accidental-settlement]' },
      `## 怎么做 {#steps}\n\n1. 字太淡看 [103](/103/)。\n\n${'结算是机器和主机对一遍账。'.repeat(20)}\n`,
    ),
    'sources.yaml': `${right['sources.yaml']}only-here: { title: 只有它引用的, kind: terminal }\n`,
    'home.yaml': 'prompts: [{ text: 请先结算, answer: faint-slip }]\nasked: [accidental-settlement, faint-slip]\n',
    'phrasings/settlement.tsv': `${right['phrasings/settlement.tsv']}faint-slip\ta\t字太淡\n`,
    'addresses.lock': '/103/\t103\n/settlement/faint-slip/\t103\n',
  };
  const own: Changes = {
    'operator/notes/103.md': '本店的机器换一卷纸就行。\n',
    'operator/notes/101.md': '字太淡看 [103](/103/)。\n',
    'operator/phrasings/own.tsv': 'slug\tvoice\tphrase\nfaint-slip\ta\t小票看不清\n',
  };
  async function withdrawn(more: Changes = {}) {
    const folder = contentFolder();
    onTestFinished(folder.remove);
    for (const [path, text] of Object.entries({ ...shipped, ...own, ...more })) folder.write(path, text);
    const dir = join(folder.base, 'content');
    const at = (path: string) => readFileSync(join(dir, path), 'utf8');
    const paths = Object.keys(shipped).filter((path) => !path.startsWith('operator/'));
    const text = () => paths.map(at).join('');
    const was = text();
    const said = await call(retire, '103', '101', '--dir', dir);
    expect(said.stderr).toBe('');
    return { ...folder, dir, at, isUntouched: text() === was };
  }

  it('is gone, and all that led to it leads to what is read instead, though no shipped file has changed', async () => {
    const { inspect, isUntouched, at } = await withdrawn();
    expect(isUntouched).toBe(true);
    expect(at('operator/own-withdrawn.yaml')).toContain('"103":\n');
    const { library, problems } = inspect();
    expect(problems).toEqual([]);
    expect(library!.articles.map(({ id }) => id)).toEqual(['101', '102', '201']);
    expect(library!.addresses.get('/settlement/faint-slip/')).toMatchObject({ meaning: '103', gone: true });
    expect(library!.article('how-to-settle').related).toEqual(['settle-first-prompt', 'accidental-settlement']);
    expect(library!.article('how-to-settle').markdown).toContain('字太淡看 [101《不小心点了结算怎么办？》]');
    expect(library!.phrasings.map(({ text }) => text)).not.toContain('字太淡');
    expect(library!.withdrawn).toMatchObject([{ id: '103', instead: ['accidental-settlement'] }]);
  });

  it('goes with what the operator said of it', async () => {
    const { dir, at } = await withdrawn();
    expect(existsSync(join(dir, 'operator/notes/103.md'))).toBe(false);
    expect(at('operator/notes/101.md')).toBe('字太淡看 [101](/101/)。\n');
    expect(at('operator/phrasings/own.tsv')).toBe('slug\tvoice\tphrase\n');
  });

  it('stays gone when an upgrade changes it, renames it, or withdraws it too', async () => {
    const { dir, write, inspect } = await withdrawn();
    const gone = () => {
      const { library, problems } = inspect();
      expect(problems).toEqual([]);
      expect(library!.numbered('103')).toBeUndefined();
      return library!;
    };
    rmSync(join(dir, faint));
    for (const path of [settle, 'home.yaml', 'phrasings/settlement.tsv'])
      write(path, shipped[path]!.replaceAll('faint-slip', 'pale-slip'));
    write('addresses.lock', '/103/\t103\n/settlement/faint-slip/\t103\n/settlement/pale-slip/\t103\n');
    write(
      'articles/settlement/103-pale-slip.md',
      shipped[faint]!.replace('redirectFrom: []', 'redirectFrom: [/settlement/faint-slip/]'),
    );
    expect(gone().addresses.get('/settlement/pale-slip/')).toMatchObject({ gone: true });
    rmSync(join(dir, 'articles/settlement/103-pale-slip.md'));
    for (const path of [settle, 'home.yaml', 'phrasings/settlement.tsv', 'sources.yaml']) write(path, right[path]!);
    write('addresses.lock', '/103/\t103\n/settlement/faint-slip/\t103\n');
    write(
      'withdrawn.yaml',
      '"103": { question: 结算单字太淡怎么办？, addresses: [/103/, /settlement/faint-slip/], instead: [how-to-settle] }\n',
    );
    expect(gone().withdrawn).toMatchObject([{ id: '103', instead: ['accidental-settlement'] }]);
  });

  it('stays gone where the operator had another in its place', async () => {
    const { dir, inspect } = await withdrawn({ [`operator/${faint}`]: shipped[faint]! });
    expect(existsSync(join(dir, 'operator', faint))).toBe(false);
    expect(inspect().library!.numbered('103')).toBeUndefined();
  });

  it('is withdrawn once, and comes back when its lines go', async () => {
    const { dir, inspect } = await withdrawn();
    expect((await call(retire, '103', '--dir', dir)).stderr).toBe(
      `103 已经撤下，写在 ${dir}/operator/own-withdrawn.yaml 里。要恢复，删掉那里的 "103" 和它下面缩进的几行。\n`,
    );
    rmSync(join(dir, 'operator/own-withdrawn.yaml'));
    expect(inspect().library!.numbered('103')).toBeDefined();
  });
});

describe('本店说明', () => {
  const note = { 'notes/101.md': '本店的机器按 :key[取消] 以后，找 [102](/102/) 再看一遍。\n' };

  it('stands on the page of its answer right behind what to do, and in its Markdown', () => {
    const library = read(note);
    const { firstSection, laterSections } = articlePage(library, 'accidental-settlement');
    expect(firstSection.id).toBe('steps');
    expect(laterSections[0]).toMatchObject({ id: 'own-note', title: '本店说明' });
    expect(laterSections[0]!.content.map((node) => toString(node)).join('')).toContain('本店的机器按');
    expect(library.numbered('101')!.markdown).toContain('## 本店说明\n\n本店的机器按“取消”以后');
    expect(articlePage(library, 'how-to-settle').laterSections).toEqual([]);
  });

  it('is checked as answers are, at its own line', () => {
    expect(inspectChanged(layer({ 'notes/101.md': '先看说明。\n\n再看 [999](/999/)。\n' })).messages).toEqual([
      expect.stringMatching(/^content\/operator\/notes\/101\.md:3:4 {2}.*\/999\//),
    ]);
    expect(inspectChanged(layer({ 'notes/101.md': '## 标题\n' })).messages).toEqual([
      'content/operator/notes/101.md:1:1  本店说明里写了标题 (去掉标题，只写几句话、列表或提示框)',
    ]);
  });

  it('belongs to an answer', () => {
    expect(inspectChanged(layer({ 'notes/999.md': '说明。\n' })).messages).toEqual([
      'content/operator/notes/999.md:1:1  没有编号是“999.md”的答案 (文件名写成 答案的编号.md，例如 201.md)',
    ]);
  });
});
