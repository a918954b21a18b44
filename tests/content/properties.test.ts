/**
 * What holds for every file anybody may write, tried with files that nobody wrote. The seed is fixed, so that a test
 * gives the same result each time. The full ring takes four times as many; `FUZZ_RUNS=50 FUZZ_SEED=$RANDOM npm test --
 * properties` two hundred times, and others. A failure prints what made it.
 */
import fc from 'fast-check';
import type { ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Link } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { parseBody, renderBody } from '@/lib/content/markdown';
import { formatProblem, Reporter, type Problem } from '@/lib/content/problems';
import { articleFront } from '@/lib/content/schema';
import { decodeText } from '@/lib/content/text';
import { accidental, answer, contentFolder, front, memory, noPassages, right } from './content-folder';

const longer = Number(process.env.FUZZ_RUNS ?? 1 / 4);
const seed = Number(process.env.FUZZ_SEED ?? 20261125);
const holds = <T>(runs: number, of: fc.Arbitrary<T>, predicate: (value: T) => void) =>
  fc.assert(
    fc.property(of, (value) => void predicate(value)),
    { seed, numRuns: Math.ceil(runs * longer) },
  );
const timeout = 60_000 * Math.ceil(longer);

/** One folder for all tests of this file: a run changes one file and puts it back. */
let folder: ReturnType<typeof contentFolder>;
beforeAll(() => {
  folder = contentFolder();
  for (const [path, text] of Object.entries(right)) folder.write(path, text);
});
afterAll(() => folder.remove());

/** What has not changed is not read again: that this makes no difference, the tests of single mistakes hold (content-folder.ts). */
const kept = memory();

function inspect(path: string, content: string | Uint8Array) {
  folder.write(path, content);
  try {
    return folder.inspect({ kept });
  } finally {
    folder.write(path, right[path]!);
  }
}

/** Whoever reads the message finds the place, and knows what to do there. */
function expectUsable(problem: Problem, path: string, content: string | Uint8Array) {
  const text = (typeof content === 'string' ? content : new TextDecoder().decode(content))
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n');
  const line = text.split('\n')[problem.line - 1];
  const said = formatProblem(problem);
  if (problem.file === `content/${path}`) {
    expect(line, `${said}\nnames a line that the file does not have`).toBeDefined();
    expect(
      problem.column,
      `${said}\nnames a column that line ${JSON.stringify(line)} does not have`,
    ).toBeLessThanOrEqual(line!.length + 1);
  }
  expect(Math.min(problem.line, problem.column)).toBeGreaterThanOrEqual(1);
  expect(problem.fix.trim()).not.toBe('');
  expect(said).toMatch(/^\S.*:\d+:\d+ {2}.+ \(.+\)(?: \[[a-z-]+\])?$/u);
  expect(said, 'the message speaks of the program').not.toMatch(/\bundefined\b|\[object|NaN|TypeError|function/);
}

/** The folder is right, or the file is told what is wrong with it; nothing in between, and nobody else is blamed. */
function expectJudged(path: string, content: string | Uint8Array) {
  const { library, problems } = inspect(path, content);
  expect(library === undefined).toBe(problems.length > 0);
  for (const problem of problems) expectUsable(problem, path, content);
  if (problems.length > 0) expect(problems.map(({ file }) => file)).toContain(`content/${path}`);
  return { library, problems };
}

const others = (problems: Problem[]) =>
  problems.filter(({ file }) => file !== `content/${accidental}`).map(formatProblem);

/** An answer that uses every way of writing. */
const rich = answer(
  { customer: '这笔没有扣款，请放心。' },
  `## 怎么做 {#steps}

1. 按 :key[取消]，退回主界面。
2. 看到 :lcd[结算成功] 就好，23:00 以后也一样。找不到看 [102](/102/)、[这里](#why)。

   ![卡槽的位置](/images/slot.svg)

:::stop

**先别重刷**，看[公告](https://example.org/a?b=c#d)。

:::

## 为什么 {#why}

| 键 | 做什么 |
| --- | :-: |
| \`菜单\` | 进入批结算 |

> 引用一句。

- 甲
  - 乙

## 网上的错误说法 {#myths}

::myth{id=m01}
`,
);

/** Signs that mean something in YAML, Markdown, HTML or Unicode, and a few that mean nothing. */
const signs = fc.constantFrom(
  ...'\n \t-#*_`~>|[](){}:;!&%@?"\'\\/=+.,<1aé字：。“”'.split(''),
  '\r',
  '\r\n',
  '\0',
  '\u0085',
  '\u200b',
  '\u202e',
  '\u2028',
  '\ufeff',
  '\uffff',
  '\ud800',
  '😀',
  '---',
  '```',
  ':::',
  '::',
  ':key[',
  '::myth{id=',
  ':constructor[x]',
  '<script>',
  '<!--',
  ']]>',
  '](',
  '![',
  '{#',
  '&#x0;',
  '&lt;',
  '1. ',
  '- ',
  '## ',
  '\n\n',
  '\n---\n',
  '__proto__: ',
  'constructor: ',
  '? ',
  '!!str ',
  '&a ',
  '*a',
  'javascript:',
  'data:',
  'null',
  '~',
  '.inf',
  '0x1',
  'true',
  '2026-11-23',
  '\\u202e',
  '\\0',
);
const gibberish = fc.array(signs, { maxLength: 12 }).map((parts) => parts.join(''));

/** One change an author’s hand, editor or merge could make. */
type Edit = { at: number; drop: number; put: string; swap: boolean };
const edits = fc.array(
  fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), drop: fc.nat(40), put: gibberish, swap: fc.boolean() }),
  { minLength: 1, maxLength: 4 },
);
const edited = (text: string, changes: Edit[]) =>
  changes.reduce((now, { at, drop, put, swap }) => {
    const from = Math.floor(at * now.length);
    if (!swap) return now.slice(0, from) + put + now.slice(from + drop);
    const lines = now.split('\n');
    const line = Math.floor(at * lines.length);
    lines.splice(Math.min(drop, lines.length), 0, ...lines.splice(line, 1));
    return lines.join('\n');
  }, text);

describe('whatever stands in a file', () => {
  it(
    'any bytes as an answer are judged, never a crash',
    () => {
      const bytes = fc.oneof(
        fc.uint8Array({ maxLength: 300 }),
        fc
          .uint8Array({ maxLength: 60 })
          .map((some) => Buffer.concat([Buffer.from('---\nquestion: '), some, Buffer.from('\n---\n\n## 做 {#a}\n')])),
        fc.uint8Array({ maxLength: 60 }).map((some) => Buffer.concat([Buffer.from(rich), some])),
      );
      holds(60, bytes, (content) => void expectJudged(accidental, content));
    },
    timeout,
  );

  it(
    'any change to an answer is judged, and no other file is',
    () => {
      holds(120, edits, (changes) => {
        const { problems } = expectJudged(accidental, edited(rich, changes));
        expect(others(problems)).toEqual([]);
      });
    },
    timeout,
  );

  it(
    'any change to any other file is judged',
    () => {
      const paths = Object.keys(right).filter((path) => !path.endsWith('.md'));
      holds(110, fc.tuple(fc.constantFrom(...paths), edits), ([path, changes]) => {
        const { library, problems } = inspect(path, edited(right[path]!, changes));
        expect(library === undefined).toBe(problems.length > 0);
        for (const problem of problems) expectUsable(problem, path, edited(right[path]!, changes));
      });
    },
    timeout,
  );

  it(
    'any value of any field is kept as it was written, or refused where it stands',
    () => {
      const fields = fc.constantFrom(...Object.keys(articleFront.shape));
      const value = fc.oneof(
        fc.jsonValue({ maxDepth: 3 }),
        fc.string({ unit: 'binary', maxLength: 40 }),
        gibberish,
        fc.array(gibberish, { maxLength: 4 }),
      );
      holds(80, fc.tuple(fields, value), ([field, written]) => {
        const text = answer({ ...front, [field]: undefined }).replace(
          '---\n',
          `---\n${stringify({ [field]: written })}`,
        );
        const { library } = expectJudged(accidental, text);
        if (library)
          expect(library.article('accidental-settlement')).toMatchObject(
            field === 'sources' ? {} : { [field]: written },
          );
      });
    },
    timeout,
  );

  it(
    'any text in place of a field’s value is judged',
    () => {
      const fields = fc.constantFrom(...Object.keys(front));
      holds(
        100,
        fc.tuple(fields, gibberish),
        ([field, written]) => void expectJudged(accidental, answer({ [field]: written })),
      );
    },
    timeout,
  );
});

describe('a broken answer', () => {
  it(
    'hides no problem of another file',
    () => {
      const broken = 'articles/prompts/201-settle-first-prompt.md';
      folder.write(
        broken,
        answer({ question: '提示请先结算怎么办？', minutes: '许久', related: '[accidental-settlement, nowhere]' }),
      );
      const known = others(folder.inspect().problems);
      expect(known).toHaveLength(2);
      try {
        holds(60, edits, (changes) =>
          expect(others(inspect(accidental, edited(rich, changes)).problems)).toEqual(known),
        );
      } finally {
        folder.write(broken, right[broken]!);
      }
    },
    timeout,
  );

  it(
    'changes no other answer',
    () => {
      const rest = (content: string) => inspect(accidental, content).library?.articles.filter(({ id }) => id !== '101');
      const known = rest(rich);
      expect(known).toHaveLength(2);
      holds(60, edits, (changes) => expect([known, undefined]).toContainEqual(rest(edited(rich, changes))));
    },
    timeout,
  );
});

describe('a body that is accepted', () => {
  /** Reads a body as inspectContent does; undefined when it is refused. */
  function rendered(body: string) {
    const reporter = new Reporter('a.md');
    const text = decodeText(Buffer.from(body), reporter);
    const parsed = text === undefined ? undefined : parseBody(text, 0, noPassages, reporter);
    if (!parsed) return undefined;
    const page = { url: '/a/', ids: new Set(parsed.headings.map(({ id }) => id)) };
    const links = {
      pages: new Map([['/a/', page]]),
      files: new Map([['/images/a.svg', { width: 320, height: 200 }]]),
      own: '/a/',
      telephones: undefined,
    };
    const myths = new Map([['m01', { claim: '错的', truth: '对的', answer: 'a', sources: [] }]]);
    const result = renderBody(
      parsed,
      {
        links,
        myths,
        screens: undefined,
        terms: new Map([['批结算', '/glossary/#batch']]),
        site: 'https://help.example.com',
        contacts: [],
      },
      reporter,
    );
    return reporter.count > 0 ? undefined : result;
  }

  const allowed: Record<string, string[]> = {
    ...Object.fromEntries(
      [
        'p',
        'ul',
        'ol',
        'li',
        'strong',
        'em',
        'del',
        'br',
        'hr',
        'code',
        'pre',
        'table',
        'thead',
        'tbody',
        'tr',
        'kbd',
        'samp',
      ].map((tag) => [tag, []]),
    ),
    h3: ['id'],
    h4: ['id'],
    a: ['href'],
    img: ['src', 'alt', 'width', 'height'],
    ol: ['start'],
    th: ['align'],
    td: ['align'],
    section: ['role', 'dataTone'],
    blockquote: ['dataMyth'],
    span: ['dataNosnippet'],
  };
  const safeAddress = /^(?:\/(?![/\\])|#|https:\/\/[^/]|tel:\+?[0-9-]+$|mailto:[^\s@]+@[^\s@]+$)/;
  function expectAllowed(node: ElementContent) {
    if (node.type === 'text') return;
    expect(node.type).toBe('element');
    if (node.type !== 'element') return;
    expect(Object.keys(allowed)).toContain(node.tagName);
    for (const [name, value] of Object.entries(node.properties)) {
      expect(allowed[node.tagName]).toContain(name);
      if (name === 'href' || name === 'src') expect(String(value)).toMatch(safeAddress);
    }
    node.children.forEach(expectAllowed);
  }

  /** Where the links of a Markdown text lead, as another program would read it. */
  function addressesIn(markdown: string): string[] {
    const found: string[] = [];
    visit(reader.parse(markdown), ['link', 'definition', 'image'], (node) => void found.push((node as Link).url));
    return found;
  }
  const reader = unified().use(remarkParse).use(remarkGfm);

  const pieces = fc.constantFrom(
    '字',
    'a',
    '1',
    ' ',
    '\n',
    '\n\n',
    '- ',
    '1. ',
    '> ',
    '*',
    '**',
    '_',
    '~~',
    '`',
    '```\n',
    '|',
    '| - |',
    ':key[',
    ':lcd[',
    ']',
    '](',
    '[',
    '![',
    ')',
    '{',
    '}',
    '### ',
    '{#b}',
    ':::stop\n',
    ':::\n',
    '::myth{id=m01}',
    '[x](/a/)',
    '[x](#s)',
    '![x](/images/a.svg)',
    '<b>',
    '<a href="javascript:alert(1)">',
    '<img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    'https://a.example/',
    '<https://a.example/>',
    'a@b.example',
    'www.a.example',
    'data:text/html,x',
    'vbscript:x',
    '[y]: /a/\n',
    '[y]: javascript:alert(1)\n',
    '[y]',
    '&lt;script&gt;',
    '&#106;avascript:',
    '\\',
    '批结算',
    '{onclick=alert(1)}',
    '"',
    "'",
    '23:00',
    '<!--',
    '-->',
    '\t',
    '    ',
    '==\n',
    '--\n',
    ':constructor[x]',
    '::a',
    ':::toString\n',
  );
  const bodies = fc.array(pieces, { maxLength: 14 }).map((parts) => `## 做 {#s}\n\n字。\n\n${parts.join('')}\n`);

  it(
    'becomes elements, attributes and addresses from a short list, the same each time',
    () => {
      let accepted = 0;
      holds(900, bodies, (body) => {
        const first = rendered(body);
        if (!first) return;
        accepted++;
        for (const { content } of first.sections) content.forEach(expectAllowed);
        for (const address of addressesIn(first.markdown)) expect(address).toMatch(safeAddress);
        expect(rendered(body)).toEqual(first);
      });
      expect(accepted).toBeGreaterThan(50);
    },
    timeout,
  );

  it(
    'keeps every word of plain text',
    () => {
      const word = fc
        .array(fc.constantFrom(...'不会扣款请先结算POSapp字2026，。“”（）《》？！、…—·%$@é😀'.split(/(?:)/u)), {
          minLength: 1,
          maxLength: 12,
        })
        .map((signs) => signs.join(''));
      const paragraphs = fc.array(
        fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')),
        { minLength: 1, maxLength: 4 },
      );
      holds(200, paragraphs, (texts) => {
        // An address is one for Markdown too.
        fc.pre(!texts.some((text) => /@/.test(text)));
        // Nor may it look like a list, at its start or behind a sentence, or like a formula.
        fc.pre(
          !texts.some((text) =>
            /^(?:[·—]|(?:\d+|[a-z]) ?[、，。.（）—]|（(?:\d+|[a-z])）)|[。！？] *\d+ ?[、（）]|\$\$/iu.test(text),
          ),
        );
        const { sections, markdown } = rendered(`## 做 {#s}\n\n字。\n\n${texts.join('\n\n')}\n`)!;
        expect(sections[0]!.content.map((node) => toString(node))).toEqual(['字。', ...texts]);
        expect(markdown).toContain(texts.join('\n\n'));
      });
    },
    timeout,
  );
});
