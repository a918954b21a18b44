/** The studio over a small content: what it answers, what it refuses, and how an answer is changed in it without a typed command. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startChromium } from '@/scripts/checks/chromium';
import { editorFolder } from '@/scripts/studio/editor';
import { plainFiles } from '@/scripts/studio/plain-files';
import { here, studioServer } from '@/scripts/studio/server';
import { full } from '@/tests/ring';
import { accidental, contentFolder, right } from '../content/content-folder';

const editorsName = `content/${accidental}`;

/** A studio for a right content, with what it built. */
async function studio(editor = mkdtempSync(join(tmpdir(), 'no-editor-'))) {
  const folder = contentFolder();
  for (const [path, text] of Object.entries(right)) folder.write(path, text);
  const content = join(folder.base, 'content');
  const built: string[] = [];
  const server = studioServer({
    content,
    editor,
    build: async () => void built.push('built'),
    preview: async () => `http://${here}:1`,
  });
  await new Promise<void>((ready) => server.listen(0, here, ready));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
    folder.remove();
  });
  const { port } = server.address() as AddressInfo;
  const file = join(content, accidental);
  const ask = (path: string, body?: object, headers: Record<string, string> = {}) =>
    new Promise<{ status: number; text: string }>((done) =>
      request({ host: here, port, path, method: body ? 'POST' : 'GET', headers }, async (response) => {
        let text = '';
        for await (const part of response) text += part;
        done({ status: response.statusCode!, text });
      }).end(body && JSON.stringify(body)),
    );
  const read = (path: string) => readFileSync(join(content, path), 'utf8');
  return { port, built, ask, content, read, text: () => readFileSync(file, 'utf8') };
}

const save = (path: string, raw: string) => ({ action: 'persistEntry', params: { dataFiles: [{ path, raw }] } });

describe('the studio', () => {
  it('gives the answers of a topic, and changes one in nothing but the words', async () => {
    const { ask, text } = await studio();
    const was = text();
    const params = { folder: 'content/articles/settlement' };
    const entries = JSON.parse((await ask('/api', { action: 'entriesByFolder', params })).text);
    expect(entries[0].file.path).toBe(editorsName);
    const words = (text: string) => text.replace(/^question: .*$/m, 'question: 换了一个问题吗？');
    expect((await ask('/api', save(editorsName, words(entries[0].data)))).status).toBe(200);
    expect(text()).toBe(words(was));
  });

  it('changes ways of asking in their place, and puts new ones into the operator’s own table', async () => {
    const { ask, read } = await studio();
    const path = 'content/articles/settlement/102-how-to-settle.md';
    const [answer, table] = [read(path.slice('content/'.length)), read('phrasings/settlement.tsv')];
    const get = async () =>
      JSON.parse((await ask('/api', { action: 'getEntry', params: { path } })).text).data as string;
    const was = await get();
    expect(was).toContain('phrasings:\n  - 收工了咋轧账\n');
    await ask('/api', save(path, was.replace('收工了咋轧账', '打烊了怎么结账')));
    expect(read('phrasings/settlement.tsv')).toBe(table.replace('收工了咋轧账', '打烊了怎么结账'));
    await ask('/api', save(path, (await get()).replace('phrasings:\n', 'phrasings:\n  - 又多一种问法\n')));
    expect(read('operator/phrasings/own.tsv')).toBe('slug\tvoice\tphrase\nhow-to-settle\ta\t又多一种问法\n');
    await ask('/api', save(path, (await get()).replace(/phrasings:\n(?: .*\n)+/, '')));
    expect(read('phrasings/settlement.tsv')).toBe('slug\tvoice\tphrase\n');
    expect(read('articles/settlement/102-how-to-settle.md')).toBe(answer);
  });

  it('makes an answer of the operator’s: a draft by its name, with the next number, that may be unfinished', async () => {
    const { ask, read, built } = await studio();
    const path = 'content/articles/settlement/our-cabinet.md';
    const raw = '---\nshortName: our-cabinet\nquestion: 本店的充电柜怎么用？\naliases: [充电柜怎么开]\n---\n';
    expect((await ask('/api', save(path, raw))).status).toBe(200);
    const file = read('operator/articles/settlement/180-our-cabinet.md');
    expect(file).toContain('question: "本店的充电柜怎么用？"\n');
    expect(file).toContain('aliases: [充电柜怎么开]\n');
    expect(file).toMatch(/^status: draft$/m);
    expect(file).not.toContain('shortName');
    const again = JSON.parse((await ask('/api', { action: 'getEntry', params: { path } })).text);
    expect(again.data).toContain('shortName: our-cabinet');
    const { status, said } = JSON.parse((await ask('/check', {})).text);
    expect(status).toMatch(/^内容没有问题。草稿里还有 \d+ 处，不妨碍发布。$/);
    expect(said).toContainEqual(expect.objectContaining({ text: expect.stringContaining('180-our-cabinet.md') }));
    expect(JSON.parse((await ask('/publish', {})).text).status).toBe('已发布。');
    expect(built).toEqual(['built']);
    const taken = save('content/articles/settlement/other.md', raw);
    expect((await ask('/api', taken)).text).toContain('这个问题已经有答案：180');
  });

  it('writes notices as npm run notice does', async () => {
    const { ask, read } = await studio();
    const notice = {
      from: '2026-11-28 01:00',
      until: '2026-11-28 05:00',
      text: '建行的卡刷不了。',
      tone: 'check',
      all: true,
    };
    const raw = JSON.stringify({ notices: [notice] });
    const path = 'content/operator/notices.yaml';
    const [entry] = JSON.parse((await ask('/api', { action: 'entriesByFiles', params: { files: [{ path }] } })).text);
    expect(entry.data).toBe('notices: []\n');
    expect((await ask('/api', save(path, raw))).status).toBe(200);
    expect(read('operator/notices.yaml')).toContain('- from: "2026-11-28 01:00"\n  until: "2026-11-28 05:00"\n');
    expect(JSON.parse((await ask('/check', {})).text).status).toBe('内容没有问题。');
  });

  it('gives every other file as it is written, and changes nothing of it but the words', async () => {
    const { ask, content, read } = await studio();
    const files = plainFiles(content);
    expect(files.map(({ path }) => path)).toEqual(expect.arrayContaining(['codes.yaml', 'guides/settle-first.yaml']));
    for (const { path: below } of files) {
      const path = `content/${below}`;
      const was = read(below);
      const [entry] = JSON.parse((await ask('/api', { action: 'entriesByFiles', params: { files: [{ path }] } })).text);
      expect((await ask('/api', save(path, entry.data))).status).toBe(200);
      expect(read(below)).toBe(was);
      const { text } = parse(entry.data) as { text: string };
      await ask('/api', save(path, stringify({ text: `# 说明\n${text}`.trimEnd() })));
      expect(read(below)).toBe(`# 说明\n${was}`);
    }
  });

  it('says of such a file in which line something is wrong, and where it is mended', async () => {
    const { ask, read } = await studio();
    const path = 'content/guides/settle-first.yaml';
    const text = `${read('guides/settle-first.yaml')}colour: red\n`;
    await ask('/api', save(path, stringify({ text })));
    const { said } = JSON.parse((await ask('/check', {})).text);
    expect(said).toEqual([
      expect.objectContaining({
        at: '#/collections/guides/entries/guides-settle-first',
        line: text.split('\n').length - 1,
      }),
    ]);
  });

  it('changes the operator’s particulars, and says beside the field what is wrong with them', async () => {
    const { ask, read } = await studio();
    const path = 'content/operator/site.yaml';
    const was = read('operator/site.yaml');
    const [entry] = JSON.parse((await ask('/api', { action: 'entriesByFiles', params: { files: [{ path }] } })).text);
    const values = parse(entry.data) as Record<string, unknown>;
    await ask('/api', save(path, stringify({ ...values, icp: '粤ICP备00000000号', names: { 商户后台: '' } })));
    expect(read('operator/site.yaml')).toBe(`${was}icp: 粤ICP备00000000号\n`);
    await ask('/api', save(path, stringify({ ...values, icp: '没有' })));
    expect(JSON.parse((await ask('/check', {})).text).said).toMatchObject([
      { at: '#/collections/operator/entries/site', field: 'icp', beside: expect.stringContaining('不是备案号') },
    ]);
  });

  it('opens the preview when it is asked for', async () => {
    const { ask } = await studio();
    expect(JSON.parse((await ask('/preview', {})).text).address).toBe('http://127.0.0.1:1');
  });

  it('says what the check finds, with the field, and publishes nothing before it is mended', async () => {
    const { ask, text, built } = await studio();
    await ask('/api', save(editorsName, text().replace('tone: safe', 'tone: green')));
    const found = JSON.parse((await ask('/check', {})).text);
    expect(found.said).toMatchObject([
      { field: 'verdict', text: expect.stringContaining('verdict.tone 写的是“green”') },
    ]);
    expect(JSON.parse((await ask('/publish', {})).text).status).toBe('1 处要改，没有发布。');
    expect(built).toEqual([]);
    await ask('/api', save(editorsName, text().replace('tone: green', 'tone: safe')));
    expect(JSON.parse((await ask('/publish', {})).text).status).toBe('已发布。');
    expect(built).toEqual(['built']);
  });

  it.each([
    'content/../package.json',
    'content/articles/settlement/../../topics.yaml',
    'content/addresses.lock',
    'content/operator/own-withdrawn.yaml',
    '/etc/passwd',
    'content/articles/settlement/199-new.md',
  ])('neither reads nor writes %s', async (path) => {
    const { ask } = await studio();
    expect((await ask('/api', { action: 'getEntry', params: { path } })).status).toBe(422);
    expect((await ask('/api', save(path, '---\na: b\n---\n'))).status).toBe(422);
  });

  it('answers no other name, and no page of another site', async () => {
    const { ask, port } = await studio();
    expect((await ask('/')).status).toBe(200);
    expect((await ask('/', undefined, { Host: `studio.example:${port}` })).status).toBe(403);
    expect((await ask('/publish', {}, { Origin: 'https://other.example' })).status).toBe(403);
    expect((await ask('/editor/..%2f..%2fpackage.json')).status).toBe(404);
  });
});

/** A studio in a browser: its page, and whom the page asked besides. */
async function studioPage() {
  const own = await studio(editorFolder());
  const browser = await startChromium();
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  const others: string[] = [];
  page.on('request', (asked) => {
    if (!/^(?:data|blob):/.test(asked.url()) && new URL(asked.url()).hostname !== here) others.push(asked.url());
  });
  const at = `http://${here}:${own.port}/`;
  await page.goto(at);
  await page.click('button:has-text("登录")');
  const field = (name: string) => page.locator(`[id^="${name}-field"]`).last();
  const saveNow = async () => {
    await page.click('text=/^保存$/');
    await page.click('text=/^保存到文件$/');
  };
  const status = () => page.textContent('#studio [role=status]');
  return { ...own, page, others, at, field, saveNow, status };
}

describe.skipIf(!full)('the studio in a browser', () => {
  it('changes one line of a file, says beside the field what is wrong, and publishes by a button; it asks nobody else', async () => {
    const { page, at, text, built, others, field, saveNow, status } = await studioPage();
    const was = text();
    await page.goto(`${at}#/collections/settlement/entries/101-accidental-settlement`);
    await field('question').fill('短');
    await saveNow();
    await expect.poll(() => page.textContent('.said').catch(() => '')).toContain('question');
    await field('question').fill('换了一个问题吗？');
    await saveNow();
    await expect.poll(() => text()).toContain('换了一个问题吗？');
    const lines = was.split('\n');
    expect(
      text()
        .split('\n')
        .filter((line, at) => line !== lines[at]),
    ).toEqual([expect.stringContaining('换了一个问题吗？')]);
    await page.click('#studio button:has-text("发布")');
    await expect.poll(status).toBe('已发布。');
    expect(built).toEqual(['built']);
    expect(others).toEqual([]);
  }, 120_000);

  it('makes a notice, and a draft of the operator’s with its name and question alone', async () => {
    const { page, at, read, field, saveNow, status } = await studioPage();
    await page.goto(`${at}#/collections/operator/entries/notices`);
    await page.click('text=新增一条公告');
    await field('from').fill('2026-11-28 01:00');
    await field('until').fill('2026-11-28 05:00');
    await field('text').fill('建设银行的卡暂时刷不了。');
    await field('tone').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('check');
    await page.keyboard.press('Enter');
    await field('all').click();
    await saveNow();
    await expect
      .poll(() => read('operator/notices.yaml'))
      .toContain(
        '- from: "2026-11-28 01:00"\n  until: "2026-11-28 05:00"\n  text: "建设银行的卡暂时刷不了。"\n  tone: "check"\n  all: true\n',
      );

    // From one entry straight to another the editor keeps what it shows.
    await page.goto('about:blank');
    await page.goto(`${at}#/collections/settlement/new`);
    await field('shortName').fill('our-cabinet');
    await field('question').fill('本店的充电柜怎么用？');
    await saveNow();
    await expect.poll(status).toContain('草稿里还有');
    expect(read('operator/articles/settlement/180-our-cabinet.md')).toContain('status: draft');
  }, 120_000);

  it('changes the operator’s particulars by a form and a guide as it is written, with what is wrong by its line', async () => {
    const { page, at, read, field, saveNow } = await studioPage();
    const was = read('operator/site.yaml');
    await page.goto(`${at}#/collections/operator/entries/site`);
    await field('icp').fill('粤ICP备00000000号');
    await saveNow();
    await expect.poll(() => read('operator/site.yaml')).toBe(`${was}icp: 粤ICP备00000000号\n`);

    const guide = read('guides/settle-first.yaml');
    await page.goto(`${at}#/collections/guides`);
    await page.click('a[href="#/collections/guides/entries/guides-settle-first"]');
    await field('text').waitFor();
    expect(await field('text').inputValue()).toBe(guide);
    await field('text').fill(`${guide}colour: red\n`);
    await saveNow();
    await page.click('.said');
    expect(await page.textContent('.said')).toContain('colour');
    expect(await page.evaluate('getSelection().toString()')).toBe('colour: red');
    expect(read('guides/settle-first.yaml')).toBe(`${guide}colour: red\n`);
  }, 120_000);
});
