/**
 * What the site says of money must be safe to do, and must agree with itself. A shop assistant does
 * literally what is written: each rule below stands for a way in which a shop lost goods or money.
 *
 * What no rule can see, whoever reads a change must look for: a numbered list that is not a sequence
 * (who goes on from one alternative to the next pays back twice); a stamp that is true of one branch
 * only; an order of steps that makes a later one impossible (settle, then void); a verdict that two
 * answers give of one fact in other words; a sentence for the customer that fits cards only.
 */
import { toString } from 'mdast-util-to-string';
import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { ArticleDraft } from './article';
import type { DataFiles } from './data-files';
import { quoted, type Place, type Reporter } from './problems';
import type { RuleId } from './rules';
import type { ArticleFront, ResponseCode } from './schema';

/** Sentences that no text of the site may hold. */
type UnsafeSentence = { says: readonly RegExp[]; unless?: RegExp; message: string; fix: string };

const recordMissing = /查不到|找不到这一?笔|没有(?:这一?笔|记录)|没记录|无记录/;
const chargeAgain = /重新收|再收|重收|重刷|再刷|重新刷|再扫|重扫/;

const unsafeSentences: readonly UnsafeSentence[] = [
  {
    says: [
      /(?:隔|等|过)(?:一?会儿?|几分钟|片刻|一阵)|稍后/,
      /(?:仍|还|依然)(?:然|旧)?(?:显示|写着)?(?:是|为)?[“ ]?成功/,
    ],
    message: '等一会儿、再查仍是成功，不能说明不会冲正',
    fix: '正文写 {{final-check}}，卡片写 {{final-step-balance}} 和 {{final-step-deliver}}',
  },
  {
    says: [
      /签到|重启|开机/,
      /(?:仍|还|依然)(?:然|旧)?(?:显示|写着)?(?:是|为)?[“ ]?成功[”，、]?.{0,4}(?:才|就|再)?(?:交货|放货|放行|算)/,
    ],
    unless: /不算/,
    message: '签到、重启都不能说明不会冲正',
    fix: '正文写 {{final-check}}，卡片写 {{final-step-balance}} 和 {{final-step-deliver}}',
  },
  {
    says: [/签到|重启/, /等.{0,6}冲正.{0,2}(?:做完|完成|发完)/],
    message: '签到、重启不一定会发出冲正',
    fix: '写 {{final-check}}',
  },
  {
    says: [recordMissing, chargeAgain],
    unless: /先不收|别|不要|不能|不交货|不收|不再/,
    message: '查不到不等于失败，不能因此重新收',
    fix: '写 {{not-found}}，重新收只写给“失败”“已冲正”',
  },
  {
    says: [/零点|半夜|午夜|24:00|\b0:00|0 点/, /当日|当天|撤销|换日|日切/],
    unless: /不是(?:半夜)?零点|不等于/,
    message: '“当日”到收单系统换日为止，不是零点',
    fix: '写 {{cut-off}}',
  },
];

/** Reports every sentence of a text that could cost a shop its money. */
export function refuseUnsafeSentences(text: string, place: Place, reporter: Reporter) {
  for (const sentence of text.split(/[。；\n]/)) {
    for (const { says, unless, message, fix } of unsafeSentences) {
      if (says.every((pattern) => pattern.test(sentence)) && !unless?.test(sentence)) {
        reporter.report(place, `${message}：${quoted(sentence.trim())}`, fix);
      }
    }
  }
}

/** The same for every paragraph, heading and cell of a body. */
export function refuseUnsafeBlocks(tree: Root, reporter: Reporter) {
  visit(tree, (node: Nodes) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableRow') return;
    // The cells of a row are one sentence: 查到 | 怎么办.
    const text = node.type === 'tableRow' ? node.children.map((cell) => toString(cell)).join('，') : toString(node);
    refuseUnsafeSentences(text, node.position!.start, reporter);
  });
}

/** Words that leave the matter open, or say for which case alone it holds. */
const hedged = /一般|通常|多半|多数|可能|不一定|不等于|联机|没[^，。]{1,8}(?:就|，)/;

const saysNotCharged =
  /(?:不会|没有?|并未)(?:被|再|因此|因为它)*扣(?:款|您的钱|钱)|不扣款|钱(?:没有?|不会?)动|不动钱|没有?扣(?=$|，)/;
const saysPaidOut = /不影响(?:到账|钱)|钱不受影响/;
const saysCharged = /(?:^|，)已(?:经)?(?:扣|收款|成功)|钱(?:已经?|都)(?:扣|收)/;
const saysOnce = /不会(?:重复|多|再|又)扣|不会(?:被)?扣(?:两|二|2) ?[次遍笔]|不重复扣/;
const saysAgain = /(?:可以|能|请|直接)(?:放心)?(?:再|重)(?:刷|收|扫)/;
const saysNotAgain = /(?:别|不要|不能|不可)(?:再|重|反复|补)(?:刷|收|扫)/;

/** What a stamp, or the sentence beside it, says without a doubt, and the field that must say the same. */
const claims: readonly {
  says: RegExp;
  field: keyof ArticleFront['money'];
  fits: readonly string[];
  means: string;
  /** It is said by words that leave the matter open. */
  open?: true;
}[] = [
  {
    says: /可能(?:已经?)?(?:被)?(?:重复)?(?:扣|收了)/,
    field: 'charged',
    fits: ['maybe', 'yes', 'n/a'],
    means: '可能扣了款',
    open: true,
  },
  { says: saysNotCharged, field: 'charged', fits: ['no', 'n/a'], means: '一定没扣款' },
  { says: saysCharged, field: 'charged', fits: ['yes', 'n/a'], means: '一定扣了款' },
  { says: saysOnce, field: 'twice', fits: ['no', 'n/a'], means: '一定不会扣两次' },
  { says: saysPaidOut, field: 'payout', fits: ['unaffected', 'n/a'], means: '一定不影响到账' },
  { says: saysAgain, field: 'retry', fits: ['yes', 'after-fix', 'n/a'], means: '能再刷' },
  { says: saysNotAgain, field: 'retry', fits: ['no', 'after-fix', 'n/a'], means: '别再刷' },
];

/** Tells to find out whether money was taken; a customer who was told so by the bank is another matter. */
const findOut =
  /先.{0,6}(?:查|看|核对|确认).{0,12}(?:后台|记录|扣款|扣没扣|成没成|成功没有|这一?笔|那一?笔|刚才)|(?:确认|后台).{0,8}(?:没有?|未)(?:成功|扣款).{0,6}(?:才|再|就)/;
const toldByBank = /短信|通知|银行 App/;

/** Checks that stamp, money, answer, steps and codes of an answer say one thing. `codes`: what codes.yaml says of each. */
export function checkMoney(
  { fields, source, body, reporter }: ArticleDraft,
  codes: Readonly<Record<string, ResponseCode>>,
) {
  const { verdict, money } = fields;
  if (!verdict || !money) return;
  const report = (path: PropertyKey[], message: string, fix: string, rule?: RuleId) =>
    reporter.report(source!.placeOf(path), message, fix, rule);
  const differs = (path: PropertyKey[], message: string, fix: string) => report(path, message, fix, 'stamp');

  for (const { says, field, fits, means, open } of claims) {
    if (fits.includes(money[field])) continue;
    for (const [path, text] of [
      [['verdict', 'text'], verdict.text],
      [['answer'], fields.answer?.split(/[。；]/)[0]],
    ] as const) {
      if (text && says.test(text) && (open || !hedged.test(text))) {
        differs(
          [...path],
          `${quoted(text)}说${means}，money.${field} 却是 ${money[field]}`,
          open
            ? `改这句，或把 money.${field} 写成 ${fits[0]}`
            : `拿不准就写“一般”；拿得准，money.${field} 写 ${fits[0]}`,
        );
      }
    }
  }
  const mayMove = [money.charged, money.twice].some((says) => says === 'maybe' || says === 'yes');
  if (verdict.tone === 'safe' && (mayMove || money.payout === 'delayed')) {
    differs(['verdict', 'tone'], '印章是绿色（safe），money 却说钱可能动了', '印章改成 check，或改 money');
  }
  if (money.charged !== 'no') return;
  fields.codes?.forEach((code, at) => {
    if (['maybe', 'yes'].includes(codes[code]?.charged ?? 'no'))
      report(
        ['codes', at],
        `应答码 ${code} 可能已扣款，这篇却说不会（money.charged: no）`,
        '换到别的答案，或把 money.charged 写成 maybe',
      );
  });
  const doubt = (text: string) =>
    text.split(/[。；]/).find((sentence) => findOut.test(sentence) && !toldByBank.test(sentence));
  const fix = '要查的写 money.charged: maybe；真不用查的，删掉这句';
  const texts: [path: PropertyKey[], text: string | undefined][] = [
    [['answer'], fields.answer],
    [['customer'], fields.customer],
    ...(fields.steps ?? []).map((step, at): [PropertyKey[], string] => [['steps', at], step]),
  ];
  for (const [path, text] of texts) {
    const found = text && doubt(text);
    if (found) report(path, `money.charged 是 no，却要先查：${quoted(found)}`, fix);
  }
  if (!body) return;
  visit(body.tree, 'list', ({ ordered, children }) => {
    for (const step of ordered ? children : []) {
      const found = doubt(toString(step));
      if (found) reporter.at(step, `money.charged 是 no，却要先查：${quoted(found)}`, fix);
    }
  });
}

/** Codes that mean an approval on every platform. */
const approvals = new Set(['00', '10']);

/** What the words of a code must say, or must not, because a shop lost money where they did not. */
const codeRules: readonly {
  broken: (words: string, code: ResponseCode, id: string) => boolean;
  message: string;
  fix: string;
}[] = [
  {
    broken: (words, { varies }) => /看屏幕|以屏幕文字为准/.test(words) && !varies,
    message: '写了看屏幕，却没有 varies',
    fix: '写上 varies：各家的含义里，会不会已经扣款，例如 [yes, no]',
  },
  {
    broken: (words, { charged }) => charged === 'maybe' && !words.includes('查不到不等于失败'),
    message: 'charged 写的是“maybe”，却没说查不到怎么办',
    fix: '在 action 或 note 里写 {{not-found}}',
  },
  {
    broken: (words) => /确认没(?:有成功|成功|有这笔)|等机器冲正/.test(words),
    message: '把查不到当成失败，或让人等机器冲正',
    fix: '写 {{not-found}}',
  },
  {
    broken: (words) => /先结算|做一次结算/.test(words) && !words.includes('正在做撤销的，先别结算'),
    message: '让人结算，却没说正在做撤销的先别结算',
    fix: '在 action 或 note 里写 {{void-before-settlement}}',
  },
  {
    broken: (_, { charged }, id) => charged === 'yes' && !approvals.has(id),
    message: 'charged 写的是“yes”：只有 00 和 10 处处都是已扣款',
    fix: '写 charged: maybe；各家不一样的，加上 varies',
  },
];

/** Checks what codes.yaml says of money. */
export function checkCodes({ codes: { value, source, reporter }, passages }: DataFiles) {
  // What a code must say may stand in a passage that could not be read.
  if (passages.value === undefined || passages.reporter.count > 0) return;
  for (const [id, code] of Object.entries(value ?? {})) {
    const words = [code.name, code.action, code.cardholder, code.note].join('\n');
    for (const { broken, message, fix } of codeRules) {
      if (broken(words, code, id)) reporter.report(source!.placeOf([id]), `${id}：${message}`, fix);
    }
  }
}
