/** The forms in which the answers are given to other channels. */
import { unzipSync, zipSync } from 'fflate';
import Papa from 'papaparse';
import writeXlsxFile from 'write-excel-file/node';
import { byTopic, type ExportedAnswer } from './answers';
import { checkFastgpt, checkTables, checkWecom, checkWeixinDialog } from './check';
import { wecom } from './limits';
import { tablesOf } from './tables';

/** The files of an export by name, what its platform would not take of them, and what was left out because it would not. */
export type Exported = { files: Map<string, string | Uint8Array>; complaints: string[]; leftOut?: string };

/** Each form by the name that a person calls it. */
export const formats: Record<string, (answers: ExportedAnswer[]) => Exported | Promise<Exported>> = {
  wecom: toWecom,
  'weixin-dialog': toWeixinDialog,
  fastgpt: toFastgpt,
  csv: toCsv,
  json: toJson,
  xlsx: toXlsx,
};

const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;
const csv = (rows: string[][]) => `${Papa.unparse(rows, { newline: '\n' })}\n`;

/** WeCom, 微信客服的知识库: groups with the bodies of `kf/knowledge/add_intent`, which lack only `group_id`. */
function toWecom(answers: ExportedAnswer[]): Exported {
  const said = (content: string) => ({ text: { content } });
  const groups = [...byTopic(answers)].flatMap(([topic, own]) =>
    inParts(own, wecom.questionsOfGroup).map((part, at) => ({
      name: at === 0 ? topic : `${topic}${at + 1}`,
      intents: part.map(({ question, similar, reply }) => ({
        question: said(question),
        similar_questions: { items: similar.slice(0, wecom.similarQuestions).map(said) },
        answers: [said(reply)],
      })),
    })),
  );
  const text = json(groups);
  const longer = answers.filter(({ similar }) => similar.length > wecom.similarQuestions);
  return {
    files: new Map([['wecom.json', text]]),
    complaints: checkWecom(text),
    leftOut:
      longer.length > 0
        ? `${longer.map(({ number }) => number).join('、')} 的问法多于 ${wecom.similarQuestions} 种，只取前 ${wecom.similarQuestions} 种`
        : undefined,
  };
}

/** 微信对话开放平台: the body of one `v2/bot/import/json` a topic, by its digit, for its documentation asks for small ones. */
function toWeixinDialog(answers: ExportedAnswer[]): Exported {
  const files = new Map(
    [...byTopic(answers)].map(([skill, own]): [string, string] => [
      `${own[0]!.number[0]}.json`,
      json({
        mode: 0,
        data: own.map(({ question, similar, reply }) => ({
          skill,
          intent: question,
          disable: false,
          questions: similar,
          answers: [reply],
        })),
      }),
    ]),
  );
  return { files, complaints: checkWeixinDialog([...files.values()]) };
}

/** FastGPT, 模板导入: a row an answer, its other wordings as indexes in the cells to the right. */
function toFastgpt(answers: ExportedAnswer[]): Exported {
  const text = csv([
    ['q', 'a', 'indexes'],
    ...answers.map(({ question, similar, reply }) => [question, reply, ...similar]),
  ]);
  return { files: new Map([['fastgpt.csv', text]]), complaints: checkFastgpt(text) };
}

/** Tables as text, with the mark by which Excel knows that they are UTF-8. */
function toCsv(answers: ExportedAnswer[]): Exported {
  const tables = tablesOf(answers);
  const files = new Map(tables.map(({ file, rows }): [string, string] => [`${file}.csv`, `\uFEFF${csv(rows)}`]));
  return { files, complaints: checkTables(tables) };
}

/** Everything, for programs of one's own. */
function toJson(answers: ExportedAnswer[]): Exported {
  return { files: new Map([['answers.json', json(answers)]]), complaints: [] };
}

/** The day that every file of a workbook is packed on, in whatever zone: the same content gives the same bytes. */
const mtime = new Date(2000, 0, 1);

/** The tables as one workbook. */
async function toXlsx(answers: ExportedAnswer[]): Promise<Exported> {
  const tables = tablesOf(answers);
  const workbook = writeXlsxFile(
    tables.map(({ name, rows }) => ({
      sheet: name,
      stickyRowsCount: 1,
      data: rows.map((cells, at) =>
        cells.map((value) => ({ value, type: String, ...(at === 0 && { fontWeight: 'bold' as const }) })),
      ),
    })),
  );
  const packed = zipSync(unzipSync(await workbook.toBuffer()), { mtime });
  return { files: new Map([['answers.xlsx', packed]]), complaints: checkTables(tables) };
}

const inParts = <T>(all: readonly T[], most: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / most) }, (_, at) => all.slice(at * most, (at + 1) * most));
