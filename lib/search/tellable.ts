/** What of a query may be told: the whole of it, or nothing where it may hold more than a question. */
import { echo, withoutNumbers } from './echo';

/** So many digits may be a part of a card, of a telephone number, of a code. */
const manyDigits = 4;

/** Family names, without those that begin words of the trade (钱, 金, 余, 高, 方, 万, 费, 单, 卡). */
const family =
  '[王李张刘陈杨赵黄周吴徐孙胡朱林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎潘杜戴夏钟汪田任姜范石姚谭廖邹熊陆郝孔崔康毛邱秦江史顾侯邵孟龙段雷汤尹黎易常武乔贺赖龚文]';
const title = '(?:先生|女士|小姐|太太|老板|经理|师傅|主管|店长|会计|[总哥姐叔姨爷])';

const personal = [
  /\p{Script=Latin}[\p{Script=Latin}_-]{5,}/u,
  /我叫|名叫|叫做|名字|姓名|户名|姓/u,
  new RegExp(`${family}\\p{Script=Han}{0,2}${title}`, 'u'),
  // A name alone, or who does something or has it.
  new RegExp(`^${family}\\p{Script=Han}{1,2}(?:$|[的给转付刷欠打收说])`, 'u'),
];

/** A query as it may be told; nothing of one that holds four digits, an address, an id, a name, or is a long story. */
export function tellable(query: string): string {
  const safe = echo(query);
  const cut = safe.includes('…') || withoutNumbers(safe, manyDigits) !== safe;
  return cut || personal.some((pattern) => pattern.test(safe)) ? '' : safe;
}
