/**
 * `npm run notice -- "建设银行的卡暂时刷不了。" --until 05:00 --answers 209 --codes 91 --banks 建行,建设银行`: writes a notice into
 * content/operator/notices.yaml, checks all content, builds and switches; `-- --end` ends all that hold now. `--no-build` only
 * writes and checks. Times are those of Beijing; a time without a day is the next such.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse, stringify } from 'yaml';
import { operatorDir } from '@/lib/content/files';
import { ContentError } from '@/lib/content/problems';
import type { Notice } from '@/lib/content/schema';
import { addDays, minuteInBeijing } from '@/lib/payout/days';
import { command, Refusal } from '../command';
import { buildSite } from '../site/build';
import { inspectDir } from '../site/content';
import { keepYaml } from '../studio/keep-words';

const options = {
  from: { type: 'string' },
  until: { type: 'string' },
  tone: { type: 'string', default: 'check' },
  retry: { type: 'string' },
  instead: { type: 'string' },
  all: { type: 'boolean', default: false },
  topics: { type: 'string' },
  answers: { type: 'string' },
  codes: { type: 'string' },
  guides: { type: 'string' },
  banks: { type: 'string' },
  end: { type: 'boolean', default: false },
  'no-build': { type: 'boolean', default: false },
} as const;

const usage = `用法：npm run notice -- "出了什么事，一句话" --until 05:00 [--from 01:00] 再写在哪里显示：
  --all 每一页；--answers 209,501；--codes 91；--topics payout；--guides card-not-working；--banks 建行,建设银行
还可以写 --tone stop|check|safe、--retry yes|no、--instead 请顾客扫码。提前收起来：npm run notice -- --end`;

const notWritten = '公告没有写进去。';

export const run = command(usage, async (args, { log }) => {
  const { values, positionals } = readWords(args);
  const [text, ...more] = positionals;
  if (!values.end && (!text || more.length > 0)) throw new Refusal(`公告是一句话，写在引号里\n${usage}`);
  if (!values.end && !values.until)
    throw new Refusal(`没有写到什么时候为止：加上 --until（npm run notice 后面先写 --，再写别的）\n${usage}`);

  const dir = process.env.CONTENT_DIR ?? 'content';
  const path = join(operatorDir(dir), 'notices.yaml');
  const before = readFileSync(path, 'utf8');
  const { library, problems: wrong } = inspectDir(dir);
  if (!library) throw new ContentError(wrong, notWritten);
  const now = minuteInBeijing(Date.now());
  if (!values.end && (parse(before) as Notice[]).some((one) => one.text === text && one.until > now))
    throw new Refusal(
      `这句话已经在 ${path} 里，还没到时候收起来。要改时间就改那里，再 npm run build；提前收起来：npm run notice -- --end`,
    );
  const slugs = new Map(library.articles.map(({ id, slug }) => [id, slug]));
  const added = values.end ? '' : entry(text!, values, slugs, now);
  const after = values.end ? ended(before, now) : before.replace(/^\[\]\s*$/m, '') + added;
  if (after === before)
    throw new Refusal(
      '现在没有公告在显示。还没开始的，在 content/operator/notices.yaml 里删掉它那几行，再 npm run build。',
    );
  writeFileSync(path, after);
  const { problems } = inspectDir(dir);
  if (problems.length > 0) {
    writeFileSync(path, before);
    throw new ContentError(problems, notWritten);
  }
  log(values.end ? '公告收起来了。' : `公告写进了 ${path}：\n${added}`);
  if (!values['no-build']) await buildSite();
  return 0;
});

const readWords = (args: string[]) => parseArgs({ args, allowPositionals: true, options });

type Values = ReturnType<typeof readWords>['values'];

/** One entry of the file; answers may be named by their numbers. */
function entry(text: string, values: Values, slugs: ReadonlyMap<string, string>, now: string): string {
  const answers = listed(values.answers);
  const unknown = answers?.find((answer) => /^\d+$/.test(answer) && !slugs.has(answer));
  if (unknown) throw new Refusal(`没有编号是“${unknown}”的答案，${notWritten}`);
  const { from, until } = lasting(values.from, values.until!, now);
  if (/^\d{4}-/.test(until) && until <= now) throw new Refusal(`${until} 已经过了，${notWritten}`);
  const notice = {
    from,
    until,
    text,
    tone: values.tone as Notice['tone'],
    retry: values.retry as Notice['retry'],
    instead: values.instead,
    all: values.all ? (true as const) : undefined,
    topics: listed(values.topics),
    answers: answers?.map((answer) => slugs.get(answer) ?? answer),
    codes: listed(values.codes),
    guides: listed(values.guides),
    banks: listed(values.banks),
  } satisfies Record<keyof Notice, unknown>;
  return stringify([notice], { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 });
}

const listed = (value: string | undefined) => value?.split(/[,，、]/).map((part) => part.trim());

/** From when until when: a time that has been today is meant where what began then still lasts, else the next such. */
function lasting(written: string | undefined, end: string, now: string): Pick<Notice, 'from' | 'until'> {
  const today = written ? moment(written, `${now.slice(0, 10)} `) : now;
  const begun = { from: today, until: moment(end, today) };
  if (!written || (today <= now && begun.until > now)) return begun;
  const from = moment(written, now);
  return { from, until: moment(end, from) };
}

/** `05:00` as the next such moment from another on; anything else as it was written, which the check judges. */
function moment(written: string, from: string): string {
  const [, hour = '', minute = ''] = /^(\d{1,2})[:：](\d{2})$/.exec(written) ?? [];
  if (!hour) return written;
  const time = `${hour.padStart(2, '0')}:${minute}`;
  const day = from.slice(0, 10);
  return time > from.slice(11) ? `${day} ${time}` : `${addDays(day, 1)} ${time}`;
}

/** Every notice that holds now ends now; one of this very minute, which cannot end as it begins, has begun a minute before. */
function ended(yaml: string, now: string): string {
  const list = (parse(yaml) as Notice[]).map((notice) => {
    if (notice.from > now || notice.until <= now) return notice;
    return { ...notice, from: notice.from === now ? minuteInBeijing(Date.now() - 60_000) : notice.from, until: now };
  });
  return keepYaml(yaml, stringify(list));
}
