import { z } from 'zod';
import { holdsCardNumber } from '@/lib/privacy/card-number';
import { machineNames, machines, type Machine } from '@/lib/site/machines';
import { broken, fact, listOf, ofForm, passage, rule, screen, slugPattern, sourceName, words, wrongIn } from './kinds';
import { note } from './note';

/** What a line begins with that is ours and not a screen's. */
export const oursMark = '≈ ';

/** Whether a line of a screen is ours: what is meant is known, how it is worded is not. */
export const isOurs = (line: string) => line.startsWith(oursMark);

/** A key or a menu in what is to be pressed. */
export const keyPattern = /:key\[([^[\]]+)\]/g;

const screensPattern = new RegExp(`^${slugPattern}\\.(?:${machines.join('|')})(?:-[a-z0-9]+)*$`);
const screensName = ofForm('name', screensPattern, '不是“流程.机器”');

/** The kind of terminal that a name of screens ends with. */
export const machineOf = (name: string) => machines.find((machine) => name.split('.')[1]?.split('-')[0] === machine)!;

/** Each company means another thing by these. */
const contrary = /主扫|被扫/;
const withoutContrary = <T extends z.ZodType<string>>(text: T) =>
  text.refine(
    (text) => !contrary.test(text),
    broken(
      '写了“主扫”或“被扫”：各家正相反',
      '写“机器扫顾客的码”或“顾客扫机器的码”；屏幕上的这一行改成示意，例如  ≈ 扫码支付',
    ),
  );

const oneScreen = z
  .strictObject({
    lines: note(
      listOf(
        withoutContrary(screen(1, 40))
          .refine((line) => !holdsCardNumber(line), broken('像一个真的卡号', '遮住中间几位，例如 622848******1234'))
          .refine(
            (line) => !/^[≈≒≃](?! )/.test(line),
            broken('“≈”后面没有空格，会当作屏幕上的原文', '写成  ≈ 和一个空格，再写这一行，例如  ≈ 完成'),
          ),
        1,
        10,
      ),
      '屏幕上的行；“≈ ”开头的是示意',
      '[管理, 签到, 签退]',
    ),
    choose: note(z.int().min(1).max(10).optional(), '要选的那一行，从 1 数；没有就不写', '2'),
    press: note(
      withoutContrary(passage(1, 60)).refine(
        (text) => !/[[\]{}<>*_`]|:[a-z]|[：:]?key\s*[【［]/i.test(text.replace(keyPattern, '')),
        broken('用了不能用的写法', '只写文字和按键，例如  主菜单选 :key[管理]，按 :key[确认]'),
      ),
      '看到这一屏怎么往下走，按键和菜单名写 :key[确认]',
      '选 :key[结算]，按 :key[确认]',
    ),
    note: note(withoutContrary(words(4, 40)).optional(), '可选：一句提醒', '有的机器没有这一屏。'),
    seen: note(listOf(sourceName, 0, 8), '见于哪些依据：sources.yaml 里的名字', '[newland-pos-app]'),
  })
  .superRefine(({ lines, choose, press, seen }, context) => {
    const wrong = wrongIn(context);
    if (choose !== undefined && choose > lines.length)
      wrong('choose', `choose 写的是第 ${choose} 行，这一屏只有 ${lines.length} 行`, `写 1 到 ${lines.length}`);
    if (seen.length === 0 && !lines.every(isOurs))
      wrong('seen', '照原样写的行没有依据', '写上 sources.yaml 里的名字，或在行前加“≈ ”标成示意');
    const digit = /(?:按|选)\s*(?:数字键?\s*)?(?::key\[\d\]|\d(?!\d|\s*[位个遍次秒]))/.exec(press)?.[0];
    if (digit) wrong('press', `写了数字键位“${digit}”`, '各机型不一样，只写菜单名，例如  选 :key[结算]');
  });

/** One screen of a procedure, as other files name it. */
export const screenNamed = z.strictObject({
  of: note(screensName, '哪个流程：screens.yaml 里的名字', 'lock.keypad', '写“流程.机器”，例如 lock.keypad'),
  number: note(z.int().min(1).max(10), '第几屏，从 1 数', '2'),
});
export type ScreenNamed = z.infer<typeof screenNamed>;

/** One procedure on one kind of terminal, screen by screen. */
const procedure = z
  .strictObject({
    title: note(withoutContrary(words(2, 20)), '这个流程叫什么', '结算'),
    confidence: note(
      z.enum(['high', 'medium', 'low']),
      '把握：high 见于公开程序或机构手册、medium 只见转述、low 没有来源',
      'high',
    ),
    machine: note(fact(2, 20).optional(), '只有一种机器这样时，它的名字', '星 POS SP620'),
    also: note(listOf(screen(1, 40), 1, 24).optional(), '别的机器上叫什么', '[批结算, 更多]'),
    decides: note(
      z.int().min(1).max(10).optional(),
      '可选：第几屏最认得出；分享图片、台卡画它。不写就是第一个要选的那一屏',
      '3',
    ),
    screens: note(z.array(oneScreen).min(1).max(10), '一屏一项，按先后', '[{ lines: [签到成功], press: 可以收款, … }]'),
    differs: note(rule(2, 600).optional(), '给作者：各家不同的地方', '有的机器不问。'),
    avoid: note(rule(2, 300).optional(), '给作者：不要做、不要写的', '不写初始密码。'),
  })
  .superRefine(({ confidence, decides, screens }, context) => {
    if (decides !== undefined && decides > screens.length)
      wrongIn(context)(
        'decides',
        `decides 写的是第 ${decides} 屏，只有 ${screens.length} 屏`,
        `写 1 到 ${screens.length}`,
      );
    if (confidence === 'low' || screens.some(({ lines }) => !lines.every(isOurs))) return;
    wrongIn(context)('confidence', '每一行都是示意，没有一行照原样', '写 confidence: low');
  });

/** content/screens.yaml and content/own-screens.yaml: what terminals show, step by step; and what nobody has seen, which is not drawn. */
export const screensFile = z.strictObject({
  drawn: note(z.record(screensName, procedure), '画得出的流程', '{ settlement.keypad: … }'),
  undrawn: note(z.record(screensName, rule(2, 120)).default({}), '没有来源、先不画的，和为什么', '{}'),
});

export type Procedure = z.infer<typeof procedure>;

/** Whose screens these are, in words. */
export const shownBy = (name: string, { machine }: Pick<Procedure, 'machine'>) =>
  machine ?? `多数${machineNames[machineOf(name)]}`;

export type { Machine };
