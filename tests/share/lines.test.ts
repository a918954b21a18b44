import { describe, expect, it } from 'vitest';
import { advances, linesOf } from '@/lib/share/lines';

const measure = (character: string) => (/[\x20-\x7e]/.test(character) ? 0.55 : 1);
const broken = (text: string, room: number, most = 3) => linesOf(text, measure)(room, most);

describe('lines of a share picture', () => {
  it('stay one line while there is room', () => {
    expect(broken('押金怎么退？', 12)).toEqual(['押金怎么退？']);
  });

  it('are even, and end where a reader pauses', () => {
    expect(broken('已经结算了，还能撤销之前的交易吗？', 14)).toEqual(['已经结算了，', '还能撤销之前的交易吗？']);
    expect(broken('POS 机丢了、被偷或坏了怎么办？', 14)).toEqual(['POS 机丢了、', '被偷或坏了怎么办？']);
  });

  it('do not break a quotation, a Latin word, or a number from what it counts, while there is another place', () => {
    expect(broken('提示“MAC 校验错”“PIN 格式错”怎么办？', 17)).toEqual(['提示“MAC 校验错”', '“PIN 格式错”怎么办？']);
    expect(broken('T+1 T+1', 3)).toEqual(['T+1', 'T+1']);
    expect(broken('要等到 2 分钟以后再刷一次卡', 8)!.some((line) => /\d$/.test(line))).toBe(false);
  });

  it('begin with no closing mark and end with no opening one', () => {
    for (let room = 6; room < 30; room++) {
      const lines = broken('不小心按了“上送”（网传“破解上送”），有危险吗？', room, 9)!;
      expect(lines.join('')).toBe('不小心按了“上送”（网传“破解上送”），有危险吗？');
      for (const line of lines) expect(line).not.toMatch(/^[”），。、？]|[“（]$/);
    }
  });

  it('are not made at all where the text would need more of them', () => {
    expect(broken('结'.repeat(60), 19)).toBeUndefined();
  });

  it('lose the blanks of marks at their ends and between two marks', () => {
    expect(advances('“结算”', measure)).toEqual({ indent: 0.5, widths: [1, 1, 1, 0.5], total: 3 });
    expect(advances('算”“结', measure).total).toBe(3.5);
  });
});
