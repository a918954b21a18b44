import { describe, expect, it } from 'vitest';
import { isStrip } from '@/lib/content/markdown/screens';
import { articlePage } from '@/lib/pages/article';
import { machinesPage } from '@/lib/pages/machines';
import { accidental, answer, inspectChanged, right } from '@/tests/content/content-folder';

const sentences = '结算是机器和主机对一遍账，不动已经收到的钱。'.repeat(13);
const strip = '::screens{id=settlement.keypad}';
const body = (more: string) =>
  `## 怎么做 {#steps}\n\n先看一眼网络。\n\n### 传统键盘机、电签版 {#steps-keypad}\n\n${more}\n\n### 智能 POS {#steps-smart}\n\n::screens{id=settlement.smart-a8}\n\n### 别的 {#other}\n\n${sentences}\n`;
const own = right['screens.yaml']!.replace('settlement.keypad', 'settlement.smart-a8');
const libraryOf = (more: string) =>
  inspectChanged({ 'own-screens.yaml': own, [accidental]: answer({}, body(more)) }).library!;
const firstSection = (more: string) => articlePage(libraryOf(more), 'accidental-settlement').firstSection;

const shape = (more: string) =>
  firstSection(more).content.flatMap((node) =>
    node.type === 'element'
      ? [`${node.tagName} ${String(node.properties.dataFor ?? node.properties.id ?? '')}`.trim()]
      : [],
  );

describe('an answer with screens of several kinds of terminal', () => {
  it('has a way to each, and each in a part of its own; what is for all stays as it is', () => {
    expect(shape(strip)).toEqual([
      'p',
      'nav keypad esign smart',
      'section keypad esign',
      'section smart',
      'h3 other',
      'p',
    ]);
  });

  it('leads by its anchors without script, and to the page that tells the kinds apart', () => {
    const links = JSON.stringify(firstSection(strip).content).match(/"href":"[^"]*"/g);
    expect(links).toEqual([
      '"href":"#steps-keypad"',
      '"href":"#steps-keypad"',
      '"href":"#steps-smart"',
      '"href":"/machines/"',
    ]);
  });

  it('stays as it was written when it shows the screens of one kind only', () => {
    expect(shape('按一下。')).not.toContain('nav keypad esign smart');
  });
});

describe('/machines/', () => {
  it('has each kind, an operator’s own screens with it, and the answers that show them', () => {
    const { kinds } = machinesPage(libraryOf(strip));
    expect(kinds.map(({ machine, procedures }) => [machine, ...procedures.map(({ name }) => name)])).toEqual([
      ['keypad', 'settlement.keypad'],
      ['esign'],
      ['smart', 'settlement.smart-a8'],
      ['mpos'],
    ]);
    const [procedure] = kinds[0]!.procedures;
    expect(isStrip(procedure!.screens)).toBe(true);
    expect(procedure!.answers.map(({ id }) => id)).toEqual(['101']);
  });
});
