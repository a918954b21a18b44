/**
 * `npm run init`: asks who runs this site, ten questions at most, and writes content/operator/: the answers, no notices yet, a
 * lock of addresses of its own. Empty answers leave a thing out. What is there already is kept beside, as site.yaml.old.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { stringify } from 'yaml';
import { operatorDir } from '@/lib/content/files';
import { ContentError } from '@/lib/content/problems';
import { siteFile, type Site } from '@/lib/content/schema';
import { kinds } from '@/lib/payout/arrival';
import { command, Refusal } from '../command';
import { inspectDir } from '../site/content';
import { keepYaml } from '../studio/keep-words';

/** What is asked, and what stands where nothing is answered; all fields of an answer that is refused are asked again. */
const questions = [
  ['name', '站名，例如“星付帮助中心”', '', 'name'],
  ['url', '网址，https:// 开头；放在一个网站的目录下的，连目录一起写', '', 'url'],
  ['label', '客服怎么称呼', '服务商客服', 'support.label'],
  ['phone', '客服电话；没有就直接按回车', '', 'support.channels'],
  ['wechat', '客服微信号；没有就直接按回车', '', 'support.channels'],
  ['link', '微信客服链接，https://work.weixin.qq.com/kfid/ 开头；没有就直接按回车', '', 'support.channels'],
  ['office', '商户后台或 App 叫什么；没有自己的叫法就直接按回车', '', 'names'],
  ['kinds', '有哪几种到账方式，用空格隔开', kinds.join(' '), 'payout.kinds'],
  ['cutOff', '收单系统几点换日（问收单机构，或看协议），例如 22:30', '', 'payout.cutOff'],
  ['icp', 'ICP 备案号；还没有就直接按回车', '', 'icp'],
] as const satisfies (readonly [name: string, asked: string, otherwise: string, field: string])[];

type Answers = Record<(typeof questions)[number][0], string>;

/** Answers that are words; in all others the signs and figures of a Chinese keyboard are meant as plain ones. */
const inChinese: readonly (keyof Answers)[] = ['name', 'label', 'office'];

const usage = '用法：npm run init    问您十个问题，写好 content/operator/';

export const run = command(usage, async (_, { log, error }) => {
  const dir = process.env.CONTENT_DIR ?? 'content';
  const own = operatorDir(dir);
  const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
  const answers: Partial<Answers> = {};
  log('十个问题，写好就是自己的站。方括号里是不填时用的。');
  for (const [name, asked, otherwise, field] of questions) {
    for (;;) {
      log(`${asked}${otherwise ? ` [${otherwise}]` : ''}：`);
      const { value, done } = await lines.next();
      if (done) throw new Refusal('没有回答完，什么都没有写。');
      answers[name] = (inChinese.includes(name) ? value : value.normalize('NFKC')).trim() || otherwise;
      const wrong = problemWith(siteOf(answers), field, answers);
      if (!wrong) break;
      error(wrong);
    }
  }
  mkdirSync(own, { recursive: true });
  const path = join(own, 'site.yaml');
  // What stands above each field of the file that was there says how it is filled in.
  const was = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  if (was !== undefined) renameSync(path, `${path}.old`);
  const site = stringify(siteOf(answers), { lineWidth: 0 });
  writeFileSync(path, was === undefined ? site : keepYaml(was, site));
  for (const [file, text] of [
    ['notices.yaml', '[]\n'],
    ['own-addresses.lock', ''],
  ] as const)
    if (!existsSync(join(own, file))) writeFileSync(join(own, file), text);
  const { problems } = inspectDir(dir);
  if (problems.length > 0) throw new ContentError(problems, '');
  log(`写好了 ${path}。npm start 看效果，npm test 检查；以后改资料就改这个文件。`);
  return 0;
});

/** The file of these answers; those not yet given have a form that is right. */
function siteOf(answers: Partial<Answers>) {
  const { name = '帮助中心', url = 'https://help.example.com', label = '服务商客服', phone, wechat, link } = answers;
  const { office, kinds: paid = kinds[0], cutOff = '22:30', icp } = answers;
  return {
    name,
    description: `${name}：POS 机结算、签退、撤销、冲正和屏幕提示的答案，先说钱安不安全，再说按哪个键。`,
    url,
    support: {
      label,
      channels: [
        ...(phone ? [{ phone }] : []),
        ...(wechat ? [{ wechat }] : []),
        ...(link ? [{ customerServiceLink: link.split('?')[0] }] : []),
      ],
    },
    ...(office && { names: { 商户后台: office, '商户后台或 App': office } }),
    payout: { kinds: paid.split(/[\s,，、]+/) as Site['payout']['kinds'], cutOff },
    ...(icp && { icp }),
  };
}

/** What is wrong with the field that was just asked for; at least one channel is known only when the last was asked. */
function problemWith(site: object, field: string, answers: Partial<Answers>): string | undefined {
  const { error } = siteFile.safeParse(site);
  const issues = error?.issues.filter(({ path }) => path.join('.').startsWith(field)) ?? [];
  const stillToCome = field === 'support.channels' && answers.link === undefined;
  const [issue] = issues.filter(({ path }) => !(stillToCome && path.join('.') === field));
  if (!issue) return undefined;
  const { fix } = (issue as { params?: { fix?: string } }).params ?? {};
  return `${issue.message}${fix ? `，${fix}` : ''}。再写一次。`;
}
