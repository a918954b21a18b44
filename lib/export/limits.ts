/**
 * What the platforms take, by their own documentation, read on 2026-11-28. Lengths are in characters as people count
 * them. A limit that no documentation states is not here.
 */

/**
 * WeCom, 微信客服的机器人知识库: 知识库问答管理 (developer.work.weixin.qq.com/document/path/95972, of 2024-06-21) and
 * 知识库分组管理 (…/path/95971, of 2023-11-30).
 */
export const wecom = {
  question: 200,
  similarQuestions: 100,
  answers: 1,
  answer: 500,
  groups: 100,
  groupName: 12,
  questionsOfGroup: 200,
};

/**
 * 微信对话开放平台: 机器人简单问答 Json 导入 (developers.weixin.qq.com/doc/aispeech/confapi/dialog/bot/import.html, not
 * dated), and the name of a skill by 批量操作 (…/doc/aispeech/platform/DOWNLOAD.html, not dated).
 */
export const weixinDialog = { skillName: 30 };

/** FastGPT: 模板导入 (doc.fastgpt.io/guide/dataset/template, of 2026-11-12). */
export const fastgpt = { bytes: 50 * 1024 * 1024 };

/** Excel, where tables are opened: Excel specifications and limits (support.microsoft.com, Microsoft 365). */
export const excel = { rows: 1_048_576, cell: 32_767, sheetName: 31 };
