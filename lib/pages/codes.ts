/** What the list of response codes and the page of one code show. */
import type { Library, ResponseCode } from '@/lib/content/library';
import type { PageHead } from '@/lib/site/page-head';
import { codesUrl, customerCodeUrl } from '@/lib/site/urls';
import { answerCard, type Tone } from './article';
import { saidByCode } from './customer';
import { frameOf, plainPage } from './frame';
import { linked } from './linked';

/** A code in the list: enough to act on for many. */
export function codeRow(entry: ResponseCode) {
  const { code, url, name, action } = entry;
  return { code, url, name, action, ...verdict(entry) };
}
/** `anchor`: where it stands in a file that has no page of it. */
export type CodeRow = ReturnType<typeof codeRow> & { anchor?: string };

/** Codes that mean something on some platform only. */
export const platformRows = ({ platformCodes, article }: Library) =>
  platformCodes.map(({ codes, meaning, answer }) => ({ codes, meaning, answer: answerCard(article(answer)) }));
export type PlatformCode = ReturnType<typeof platformRows>[number];

/** The page model of `/codes/`. */
export function codesPage(library: Library) {
  return {
    ...plainPage(library, codesUrl, {
      name: '应答码',
      title: `POS 应答码：${library.codes.length} 个代码是什么意思`,
      description: '屏幕上的两位代码是什么意思，会不会扣款，能不能再刷，该找谁。',
    }),
    lists: library.words.lists,
    groups: groupsOf(library.codes.map(codeRow)),
    platformCodes: platformRows(library),
  };
}
export type CodesPage = ReturnType<typeof codesPage>;

/** Codes by their first digit; those that begin with a letter are few. */
function groupsOf(codes: CodeRow[]) {
  const signOf = ({ code }: CodeRow) => (/^\d/.test(code) ? code[0]! : '字母');
  const signs = [...new Set(codes.map(signOf))];
  return signs.map((sign) => ({ sign, codes: codes.filter((row) => signOf(row) === sign) }));
}

/** The page model of one code. */
export function codePage(library: Library, segment: string) {
  const entry = library.codes.find(({ url }) => url === `${codesUrl}${segment}/`)!;
  const { code, url, name, action, shown, seen, note, sources } = entry;
  const { charged, retry } = codeMoneyWords(entry);
  const { tone, stamp } = verdict(entry);
  return {
    head: {
      title: [`应答码 ${code}：${name}`, '应答码'],
      description: withSentences(`POS 显示应答码 ${code}（${name}）：${stamp}。`, action),
      path: url,
      type: 'article',
    } satisfies PageHead,
    frame: frameOf(library, [{ name: '应答码', url: codesUrl }, { name: code }], { what: '应答码', value: code }, [], {
      code,
    }),
    code,
    name,
    tone,
    stamp,
    action: linked(action, library),
    /** What to say to the customer, in every language, and where it fills the screen. */
    said: { ...saidByCode(entry), url: customerCodeUrl(code) },
    facts: [
      { asked: '会扣款吗', answer: charged },
      { asked: '能再刷吗', answer: retry },
      { asked: '谁能解决', answer: entry.party },
    ],
    shown,
    seen,
    /** What a reader must know of the certainty of this page; empty when all is certain. */
    cautions: cautions(entry),
    note,
    answers: answersOf(library, entry).map(answerCard),
    sources,
  };
}
export type CodePage = ReturnType<typeof codePage>;

/** Most characters of a description: what a list of search results shows of it. */
const longestDescription = 70;

/** A beginning, and of a text behind it as many whole sentences as are shown. */
function withSentences(beginning: string, text: string): string {
  const sentences = text.split(/(?<=[。；])/);
  const fits = (count: number) => [...beginning, ...sentences.slice(0, count).join('')].length <= longestDescription;
  const count = sentences.filter((_, index) => fits(index + 1)).length;
  return beginning + sentences.slice(0, count).join('').replace(/；$/, '。');
}

/** The answers a code names, then those that name it. */
export const answersOf = (library: Library, { code, related }: ResponseCode) => [
  ...new Set([
    ...related.map((slug) => library.article(slug)),
    ...library.articles.filter(({ codes }) => codes.includes(code)),
  ]),
];

type Charge = Pick<ResponseCode, 'charged' | 'varies'>;

type Verdict = { tone: Tone; stamp: string };

const verdicts: Record<Charge['charged'], Verdict> = {
  no: { tone: 'safe', stamp: '不会扣款' },
  maybe: { tone: 'check', stamp: '先查再收' },
  yes: { tone: 'check', stamp: '已扣款，别重刷' },
};
const chargedWords = { no: '不会', maybe: '可能已扣，先查', yes: '已扣' };
const retry = { yes: '可以', no: '别再刷这张卡', 'after-fix': '处理好再刷' };

/** The same two things of a code as its page has them. */
export const codeMoneyWords = (code: ResponseCode) => ({ charged: chargedFact(code), retry: retry[code.retry] });

/**
 * Whether the screen's text decides: platforms mean different things by the code, and asking the back office
 * is no way out (what was approved offline is not there yet) or not needed.
 */
const screenDecides = ({ charged, varies }: Charge) =>
  varies !== undefined && (charged !== 'maybe' || varies.includes('yes'));

/** The answer to “was money taken?” in a few characters. */
const chargedFact = (code: Charge) =>
  screenDecides(code) ? (code.charged === 'no' ? '一般不会' : '先看屏幕') : chargedWords[code.charged];

/** The money verdict of a code as a stamp; of a code that means different things it never says that all is well, nor that it is paid. */
export const verdict = (code: Charge): Verdict =>
  screenDecides(code) ? { tone: 'check', stamp: '看屏幕文字' } : verdicts[code.charged];

function cautions({ varies, confidence, sources, seen }: ResponseCode): string[] {
  return [
    ...(varies ? ['这个代码各家平台含义不同，以屏幕文字为准。'] : []),
    ...(confidence === 'low' ? ['这个代码的资料很少，把握不大，以屏幕文字为准，拿不准就问客服。'] : []),
    ...(sources.length === 0 ? ['公开的应答码表里没有查到这个代码。'] : []),
    ...(seen ? [] : ['屏幕上的字没有逐字核实，可能略有不同。']),
  ];
}
