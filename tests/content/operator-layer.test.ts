/** What stands in content/operator/ lies over the shipped content. */
import { readFileSync } from 'node:fs';
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
