/** Reads what was exported as the platform would, and says what it would not take. */
import Papa from 'papaparse';
import { bare } from './answers';
import { excel, fastgpt, wecom, weixinDialog } from './limits';
import type { Table } from './tables';

const lengthOf = (text: string) => [...text].length;

class Complaints {
  readonly all: string[] = [];
  /** Where each wording was met first. */
  private readonly asked = new Map<string, string>();

  /** One thing that a platform would not take: where it is, what was found, how to mend it. */
  say(where: string, found: string, fix: string) {
    this.all.push(`${where}  ${found} (${fix})`);
  }

  /** Complains of a text that is empty or longer than it may be. */
  text(where: string, what: string, text: string, most = Infinity) {
    const length = lengthOf(text);
    if (length === 0) this.say(where, `${what}是空的`, '写上');
    if (length > most) this.say(where, `${what}有 ${length} 个字，最多 ${most} 个字`, `删掉 ${length - most} 个字`);
  }

  /** Complains of more than there may be. */
  count(where: string, what: string, count: number, most: number) {
    if (count > most) this.say(where, `${what}有 ${count} 个，最多 ${most} 个`, `减掉 ${count - most} 个`);
  }

  /** Complains of what is asked twice. */
  once(where: string, question: string) {
    const before = this.asked.get(bare(question));
    if (before) this.say(where, `“${question}”在${before}里已经有了`, '一个问题只能属于一个答案，删掉一处');
    else this.asked.set(bare(question), where);
  }
}

type WecomGroup = { name: string; intents: WecomIntent[] };
type WecomText = { text: { content: string } };
type WecomIntent = { question: WecomText; similar_questions: { items: WecomText[] }; answers: WecomText[] };

/** What 微信客服的知识库 would not take of this file. */
export function checkWecom(text: string): string[] {
  const complaints = new Complaints();
  const groups = JSON.parse(text) as WecomGroup[];
  complaints.count('wecom.json', '分组', groups.length, wecom.groups);
  for (const { name } of groups.filter(({ name }, at) => groups.findIndex((group) => group.name === name) < at))
    complaints.say(`分组“${name}”`, '分组名重复', '换一个名字');
  for (const { name, intents } of groups) {
    complaints.text(`分组“${name}”`, '分组名', name, wecom.groupName);
    complaints.count(`分组“${name}”`, '问答', intents.length, wecom.questionsOfGroup);
    for (const { question, similar_questions, answers } of intents) {
      const asks = question.text.content;
      complaints.count(`“${asks}”`, '相似问题', similar_questions.items.length, wecom.similarQuestions);
      complaints.count(`“${asks}”`, '回答', answers.length, wecom.answers);
      for (const { text } of [question, ...similar_questions.items]) {
        complaints.text(`“${asks}”`, '问题', text.content, wecom.question);
        complaints.once(`“${asks}”`, text.content);
      }
      for (const { text } of answers) complaints.text(`“${asks}”`, '回答', text.content, wecom.answer);
    }
  }
  return complaints.all;
}

type DialogIntent = { skill: string; intent: string; questions: string[]; answers: string[] };

/** What 微信对话开放平台 would not take of these files, each the body of one request. */
export function checkWeixinDialog(texts: readonly string[]): string[] {
  const complaints = new Complaints();
  for (const { skill, intent, questions, answers } of texts.flatMap(
    (text) => JSON.parse(text).data as DialogIntent[],
  )) {
    complaints.text(`“${intent}”`, '技能名称', skill, weixinDialog.skillName);
    for (const question of [intent, ...questions]) {
      complaints.text(`“${intent}”`, '问题', question);
      complaints.once(`“${intent}”`, question);
    }
    if (answers.length === 0) complaints.say(`“${intent}”`, '没有回答', '写上');
    for (const answer of answers) complaints.text(`“${intent}”`, '回答', answer);
  }
  return complaints.all;
}

/** What FastGPT would not take of this template file; `most`: bytes of it. */
export function checkFastgpt(text: string, most: number = fastgpt.bytes): string[] {
  const complaints = new Complaints();
  const bytes = Buffer.byteLength(text);
  if (bytes > most) complaints.say('fastgpt.csv', `有 ${bytes} 字节，最多 ${most} 字节`, '分几次导入');
  if (text.startsWith('\uFEFF')) complaints.say('fastgpt.csv', '开头有 BOM', '存成没有 BOM 的 UTF-8');
  const { data, errors } = Papa.parse<string[]>(text.trimEnd());
  for (const { row, message } of errors)
    complaints.say(`fastgpt.csv 第 ${(row ?? 0) + 1} 条`, message, '照 CSV 的写法写');
  const [header = [], ...rows] = data;
  if (header.join() !== 'q,a,indexes')
    complaints.say('fastgpt.csv 第 1 行', `写的是 ${header.join()}`, '写成 q,a,indexes');
  for (const [at, [question = '', answer = '', ...indexes]] of rows.entries()) {
    complaints.text(`fastgpt.csv 第 ${at + 2} 条`, 'q ', question);
    complaints.text(`fastgpt.csv 第 ${at + 2} 条`, 'a ', answer);
    for (const index of indexes) complaints.text(`fastgpt.csv 第 ${at + 2} 条`, 'indexes ', index);
  }
  return complaints.all;
}

/** What Excel would not open, or would cut off. */
export function checkTables(tables: readonly Table[]): string[] {
  const complaints = new Complaints();
  for (const { name, rows } of tables) {
    complaints.text(`表“${name}”`, '表名', name, excel.sheetName);
    complaints.count(`表“${name}”`, '行', rows.length, excel.rows);
    for (const [at, cells] of rows.entries())
      for (const cell of cells)
        if (cell.length > excel.cell)
          complaints.say(
            `表“${name}”第 ${at + 1} 行`,
            `一格有 ${cell.length} 个字，最多 ${excel.cell} 个字`,
            '写短一点',
          );
  }
  return complaints.all;
}
