/** The answers as tables for people: one row an answer, and one row a wording. */
import type { ExportedAnswer } from './answers';

/** A table by the name that people see, and the name of its file. */
export type Table = { name: string; file: string; rows: string[][] };

/** Both tables, each with its header. */
export const tablesOf = (answers: readonly ExportedAnswer[]): Table[] => [
  {
    name: '答案',
    file: 'answers',
    rows: [
      ['编号', '主题', '问题', '印章', '一句话答案', '步骤', '客服回复', '网址', '修改日期'],
      ...answers.map(({ number, topic, question, verdict, answer, steps, reply, url, updated }) => [
        number,
        topic,
        question,
        verdict,
        answer,
        steps.map((step, at) => `${at + 1}. ${step}`).join('\n'),
        reply,
        url,
        updated,
      ]),
    ],
  },
  {
    name: '问法',
    file: 'questions',
    rows: [['编号', '问法'], ...answers.flatMap(({ number, similar }) => similar.map((text) => [number, text]))],
  },
];
