import { describe, expect, it } from 'vitest';
import { guide, inspectChanged } from './content-folder';

describe('a guide that is right', () => {
  it('becomes steps in the order of an outline, each with its number and the choices that lead to it', () => {
    const { library } = inspectChanged();
    const [only] = library!.guides;
    expect(only).toMatchObject({ slug: 'settle-first', url: '/guides/settle-first/', name: '提示先结算' });
    expect(only!.steps.map(({ url, number }) => [url, number])).toEqual([
      ['/guides/settle-first/', ''],
      ['/guides/settle-first/settle/', '1'],
      ['/guides/settle-first/still/', '2'],
      ['/guides/settle-first/done/', '2.1'],
      ['/guides/settle-first/call/', '2.2'],
    ]);
    expect(only!.steps.at(-1)).toMatchObject({
      way: [
        { step: 'start', label: '做过了' },
        { step: 'still', label: '还在提示' },
      ],
      content: { kind: 'contact', first: '先别反复结算。', tell: ['屏幕上的原话'] },
    });
  });

  it('stands in the list where it says', () => {
    const { library } = inspectChanged({ 'guides/another.yaml': guide({}, 'order: 7\n') });
    expect(library!.guides.map(({ slug }) => slug)).toEqual(['settle-first', 'another']);
  });

  it('may lose a step that it names among the former: its address leads to the start', () => {
    const { library, messages } = inspectChanged({
      'guides/settle-first.yaml': `${guide()}formerSteps: [gone]\n`,
      'addresses.lock': '/guides/settle-first/gone/\tguide settle-first\n',
    });
    expect(messages).toEqual([]);
    expect(library!.addresses.get('/guides/settle-first/gone/')).toEqual({
      meaning: 'guide settle-first',
      to: '/guides/settle-first/',
      moved: true,
    });
  });

  it('shows only screens that are drawn', () => {
    const step = (screen: string) =>
      inspectChanged({ 'guides/settle-first.yaml': guide({ settle: `{ answer: how-to-settle, screen: ${screen} }` }) });
    expect(step('{ of: settlement.keypad, number: 2 }').messages).toEqual([]);
    expect(step('{ of: settlemet.keypad, number: 1 }').messages[0]).toMatch(
      /^content\/guides\/settle-first\.yaml:6:\d+ {2}没有叫“settlemet\.keypad”的屏幕 .*settlement\.keypad/,
    );
    expect(step('{ of: settlement.keypad, number: 3 }').messages[0]).toContain(
      '“settlement.keypad”只有 2 屏 (写 1 到 2)',
    );
  });

  it('is read by the copy linter', () => {
    const { messages } = inspectChanged({
      'guides/settle-first.yaml': guide({ settle: '{ contact: { first: 保证不扣款。, tell: [原话] } }' }),
    });
    expect(messages).toEqual(['content/guides/settle-first.yaml:6:24  用了“保证” (不替别人承诺) [banned-word]']);
  });
});
