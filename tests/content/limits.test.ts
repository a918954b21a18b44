/** The check as an author runs it, on a folder in which everything is too much or too strange. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { answer, contentFolder, right } from './content-folder';

/** How many times as long as a check of right files it may compute, and megabytes. Seconds depend on what else the machine does. */
const most = { times: 4, megabytes: 512 };

/** Runs `content:check` in a process of its own and tells what it printed and took. */
function check(dir: string): Promise<{ lines: string[]; code: number | null; seconds: number; megabytes: number }> {
  const told = "process.on('exit', () => process.stderr.write(JSON.stringify(process.resourceUsage())))";
  const child = spawn(
    process.execPath,
    [
      '--max-old-space-size=512',
      '--import',
      `data:text/javascript,${encodeURIComponent(told)}`,
      'scripts/run.mjs',
      'check-content',
      '--dir',
      dir,
    ],
    { timeout: 120_000, killSignal: 'SIGKILL' },
  );
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => (output[name] += text));
  return new Promise((resolve, reject) =>
    child.on('close', (code) => {
      const usage = /\{.*\}$/s.exec(output.stderr)?.[0];
      if (!usage)
        return reject(
          new Error(`The check did not end by itself: ${output.stdout.slice(0, 500)}${output.stderr.slice(0, 2000)}`),
        );
      const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(usage) as NodeJS.ResourceUsage;
      resolve({
        lines: output.stdout.trimEnd().split('\n'),
        code,
        seconds: (userCPUTime + systemCPUTime) / 1e6,
        megabytes: maxRSS / 1024,
      });
    }),
  );
}

const megabytes = 1024 * 1024;
const upTo = (size: number, unit: string) => unit.repeat(Math.floor(size / Buffer.byteLength(unit)));
let questions = 0;
const body = (text: string) => answer({ question: `第 ${questions++} 种太多了？` }, `## 怎么做 {#steps}\n\n${text}\n`);
const place = 'articles/settlement';
const sized = '拆成几篇，或删掉多余的内容';
const nested = '列表或引用嵌套得太深 (最多三层，改成分段写)';
const utf16 = '文件是 UTF-16 编码，不是 UTF-8 (在编辑器里“另存为”，编码选 UTF-8)';
const deep = '括号或缩进嵌套得太深 (改成普通的“名字: 内容”)';

/** Files by name, with what the author reads of them. */
const tooMuch: Record<string, [content: string | Uint8Array, ...messages: string[]]> = {
  // Ten megabytes are not even read.
  [`${place}/110-ten-megabytes.md`]: [
    body(upTo(10 * megabytes, '长句子。\n\n')),
    `1:1  文件有 10241 KB，最大 256 KB (${sized})`,
  ],
  [`${place}/111-one-line.md`]: [body('a'.repeat(10 * megabytes)), `1:1  文件有 10241 KB，最大 256 KB (${sized})`],
  [`${place}/112-brackets.md`]: ['['.repeat(10 * megabytes), `1:1  文件有 10240 KB，最大 256 KB (${sized})`],
  'guides/ten-megabytes.yaml': [upTo(10 * megabytes, 'a: b\n'), `1:1  文件有 10240 KB，最大 256 KB (${sized})`],
  // What fits into a file is refused before a parser sees it.
  [`${place}/113-quotes.md`]: [body('>'.repeat(10_000)), '23:1  这一行有 10000 个字符，最多 4000 (分成几段)'],
  [`${place}/114-quoted-lines.md`]: [body(upTo(200_000, `${'> '.repeat(1000)}字\n`)), '23:1  ' + nested],
  [`${place}/115-lists.md`]: [body('- '.repeat(10_000)), '23:1  这一行有 20000 个字符，最多 4000 (分成几段)'],
  [`${place}/116-indented-lists.md`]: [
    body(Array.from({ length: 480 }, (_, at) => `${' '.repeat(2 * at)}- 一`).join('\n')),
    `44:1  ${nested}`,
  ],
  [`${place}/117-headings.md`]: [
    body(upTo(200_000, '## 甲\n')),
    '273:1  这一段里的符号超过 500 个 (删掉多余的，或用空行分成几段)',
    '1020:1  正文有 28576 行，最多 1000 (拆成几篇)',
    '1623:1  这一段到这里已经超过 8000 个字符 (用空行分成几段)',
  ],
  [`${place}/118-links.md`]: [body(upTo(200_000, '[甲](/102/)\n\n')), '1020:1  正文有 28575 行，最多 1000 (拆成几篇)'],
  [`${place}/119-directives.md`]: [
    body(upTo(200_000, ':key[甲] ')),
    '23:1  这一行有 160000 个字符，最多 4000 (分成几段)',
  ],
  [`${place}/120-stars.md`]: [
    body(upTo(200_000, `${'*a_'.repeat(1000)}\n\n`)),
    '23:1  这一段里的符号超过 500 个 (删掉多余的，或用空行分成几段)',
  ],
  [`${place}/121-tags.md`]: [
    body(upTo(19_000, `${'<b '.repeat(120)}\n\n`)),
    '21:1  正文里的符号有 6245 个，最多 2000 (删掉多余的，或拆成几篇)',
  ],
  'guides/brackets.yaml': [
    '['.repeat(120_000),
    `1:51  ${deep}`,
    '1:1  文件里的括号、引号等符号有 120000 个，最多 20000 (删掉多余的内容)',
  ],
  'guides/marks.yaml': ['- '.repeat(120_000), `1:1  ${deep}`],
  'guides/indents.yaml': [Array.from({ length: 680 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'), `21:21  ${deep}`],
  'guides/names.yaml': [
    Array.from({ length: 20_000 }, (_, at) => `k${at}: 1`).join('\n'),
    '8001:1  文件有 20000 行，最多 8000 (删掉多余的内容)',
  ],
  'guides/stars.yaml': [
    upTo(200_000, `${'*a '.repeat(1000)}\n`),
    '1:1  文件里的括号、引号等符号有 66000 个，最多 20000 (删掉多余的内容)',
  ],
  'guides/aliases.yaml': [
    ['a0: &a0 [哈, 哈]', ...Array.from({ length: 40 }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}]`)].join(
      '\n',
    ),
    '1:5  内容以 & 开头，要用双引号括起来 (写成  a0: "&a0 [哈, 哈]") [quotes]',
    '2:5  内容以 & 开头，要用双引号括起来 (写成  a1: "&a1 [*a0, *a0]") [quotes]',
  ],
  // Bytes that are no text.
  [`${place}/130-broken.md`]: [
    Buffer.from([...Buffer.from('---\nquestion: 怎'), 0xe4, 0xb8, 0x0a, 0xff]),
    '2:12  文件里有坏掉的字节，不是 UTF-8 文字 (从好的备份恢复，或重新打这一行)',
  ],
  [`${place}/131-utf16-le.md`]: [Buffer.from(`\ufeff${answer()}`, 'utf16le'), `1:1  ${utf16}`],
  [`${place}/132-utf16-be.md`]: [Buffer.from(`\ufeff${answer()}`, 'utf16le').swap16(), `1:1  ${utf16}`],
  [`${place}/133-nothing.md`]: [new Uint8Array(200_000), '1:1  有看不见的控制字符 U+0000 (删掉这个字符) [invisible]'],
  [`${place}/134-two-marks.md`]: [
    `\ufeff\ufeff${answer()}`,
    '1:1  有看不见的字符 U+FEFF (删掉它，写成  ---) [invisible]',
  ],
};

/** Names that no author gives, and how they read in a message; each file is a right answer. */
const strangeNames: [name: string, shown?: string][] = [
  ['141-new\nline.md', '141-new�line.md'],
  ['142-escape\u001b[2J.md', '142-escape�[2J.md'],
  [`143-quote"'.md`],
  ['144-<script>alert(1)<.md'],
  ['145-😀.md'],
  ['146-right\u202edm.md', '146-right�dm.md'],
  [`${'1'.repeat(252)}.md`],
  ['..md'],
  ['-147-dash.md'],
  ['148-%2e%2e%2f.md'],
  ['149-space .md'],
  ['CON.md'],
];

const reads = (path: string, message: string) => `content/${path}:${message}`;
const nameFix = '写成 三位编号-英文短名.md，例如 201-settle-first-prompt.md';

describe('content:check', () => {
  it('says what is wrong with every file that is too much or too strange, within its time and memory', async () => {
    const folder = contentFolder();
    onTestFinished(folder.remove);
    for (const [path, text] of Object.entries(right)) folder.write(path, text);
    const usual = await check(join(folder.base, 'content'));
    expect(usual.code).toBe(0);
    const expected: string[] = [];
    for (const [name, [content, ...messages]] of Object.entries(tooMuch)) {
      folder.write(name, content);
      expected.push(...messages.map((message) => reads(name, message)));
    }
    const at = (name: string) => join(folder.base, 'content', place, name);
    for (const [name, shown = name] of strangeNames) {
      writeFileSync(at(name), answer({ question: '名字奇怪？' }));
      const inMessage = name.includes('\n') ? name.replace('\n', ' ⏎ ') : shown;
      const quotedName = [...inMessage].length > 40 ? `${[...inMessage].slice(0, 40).join('')}…` : inMessage;
      expected.push(reads(`${place}/${shown}`, `1:1  文件名“${quotedName}”不合规矩 (${nameFix})`));
    }
    writeFileSync(Buffer.concat([Buffer.from(at('150-')), Buffer.from([0xd6, 0xd0]), Buffer.from('.md')]), answer());
    expected.push(reads(`${place}/150-��.md`, '1:1  文件名里有坏掉的字节，不是 UTF-8 文字 (重新起一个名字)'));
    mkdirSync(at('151-folder.md'));
    expected.push(reads(`${place}/151-folder.md`, '1:1  主题文件夹里还有文件夹 (把文件移到上一层)'));
    symlinkSync('152-loop.md', at('152-loop.md'));
    expected.push(reads(`${place}/152-loop.md`, '1:1  这个链接文件绕回了自己 (换成真正的文件)'));
    symlinkSync('.', at('153-here.md'));
    expected.push(reads(`${place}/153-here.md`, '1:1  这不是普通文件 (删掉它，或换成真正的文件)'));
    symlinkSync('/dev/zero', at('154-endless.md'));
    expected.push(reads(`${place}/154-endless.md`, '1:1  这是一个指向 content 外面的链接文件 (换成真正的文件)'));
    // Reading one would wait for ever for somebody to write.
    if (spawnSync('mkfifo', [at('155-pipe.md')]).status === 0) {
      expected.push(reads(`${place}/155-pipe.md`, '1:1  这不是普通文件 (删掉它，或换成真正的文件)'));
    }
    symlinkSync('settlement', join(folder.base, 'content/articles/prompts-2'));
    expected.push(
      reads('articles/prompts-2', '1:1  articles 里直接放了文件 (移到主题文件夹里，例如 articles/settlement/)'),
    );

    const { lines, code, seconds, megabytes } = await check(join(folder.base, 'content'));
    const found = lines.map((line) => line.replaceAll(`${folder.base}/`, ''));
    expect(found.sort()).toEqual(expected.sort());
    expect(code).toBe(1);
    if (process.env.FUZZ_RUNS) console.log(`${seconds.toFixed(2)} s, ${Math.round(megabytes)} MB`);
    expect(seconds).toBeLessThan(most.times * usual.seconds);
    expect(megabytes).toBeLessThan(most.megabytes);
  });
});
