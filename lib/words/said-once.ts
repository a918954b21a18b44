/** An answer beside its stamp, without the stamp’s words where it begins with them: “不会扣款”, “先退出收款界面。”. */
export function saidOnce(stamp: string, answer: string): string {
  const rest = answer.slice(stamp.length);
  return answer.startsWith(stamp) && /^[，。；：]./.test(rest) ? rest.slice(1) : answer;
}
