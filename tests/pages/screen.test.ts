import { describe, expect, it } from 'vitest';
import { counterCard } from '@/lib/pages/cards';
import { decidingLines } from '@/lib/pages/screen';
import { sharePictures } from '@/lib/pages/share';
import { accidental, answer, inspectChanged } from '@/tests/content/content-folder';

const sentences = '结算是机器和主机对一遍账，不动已经收到的钱。'.repeat(13);
const menu = '{ lines: [管理, 签到, 签退, 结算, …], choose: 4, press: "选 :key[结算]", seen: [pos-app] }';
const waiting = '{ lines: [批上送, ≈ 请稍候], press: 等, seen: [pos-app] }';

/** An answer that shows these screens. */
function showing(screens: string, more = '') {
  const library = inspectChanged({
    'own-screens.yaml': `drawn:\n  settlement.keypad-x: { title: 结算, confidence: high, ${more}screens: [${screens}] }\n`,
    [accidental]: answer({}, `## 怎么做 {#steps}\n\n::screens{id=settlement.keypad-x}\n\n${sentences}\n`),
  }).library!;
  return { library, article: library.article('accidental-settlement') };
}
const linesOf = (screens: string, more?: string) => {
  const { library, article } = showing(screens, more);
  return decidingLines(library, article);
};

describe('the screen that tells most of an answer', () => {
  it('is the first on which something is to be chosen: what stands on top, and what is chosen', () => {
    expect(linesOf(`${waiting}, ${menu}`)).toEqual([
      { text: '管理', chosen: false },
      { text: '结算', chosen: true },
    ]);
  });

  it('is the one that the procedure names', () => {
    expect(linesOf(`${menu}, ${waiting}`, 'decides: 2, ')).toEqual([{ text: '批上送', chosen: false }]);
  });

  it('has nothing of ours, and is none where no strip is', () => {
    expect(linesOf('{ lines: [≈ 请稍候, 批上送], press: 等, seen: [pos-app] }')).toEqual([
      { text: '批上送', chosen: false },
    ]);
    const { library } = inspectChanged();
    expect(decidingLines(library!, library!.article('how-to-settle'))).toEqual([]);
  });

  it('stands in the share picture of the answer', () => {
    const { library } = showing(menu);
    expect(sharePictures(library).get('101')).toMatchObject({
      screen: [{ text: '管理' }, { text: '结算', chosen: true }],
    });
  });

  it('stands on the card for the till where number and stamp leave room', () => {
    const { library, article } = showing(menu);
    expect(counterCard(library, article).screen).toHaveLength(2);
    const long = showing('{ lines: [用户支付中，需要输入密码], press: 等, seen: [pos-app] }');
    expect(counterCard(long.library, long.article).screen).toEqual([]);
  });
});
