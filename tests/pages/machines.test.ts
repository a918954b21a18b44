import { describe, expect, it } from 'vitest';
import { isStrip } from '@/lib/content/markdown/screens';
import { articlePage } from '@/lib/pages/article';
import { machinesPage } from '@/lib/pages/machines';
import { accidental, answer, inspectChanged, right } from '@/tests/content/content-folder';

const sentences = '结算是机器和主机对一遍账，不动已经收到的钱。'.repeat(13);
const strip = '::screens{id=settlement.keypad}';
const body = (more: string) =>
  `## 怎么做 {#steps}\n\n先看一眼网络。\n\n### 传统键盘机、电签版 {#steps-keypad}\n\n${more}\n\n### 智能 POS {#steps-smart}\n\n点一下。\n\n### 别的 {#other}\n\n${sentences}\n`;
const firstSection = (more: string) =>
  articlePage(inspectChanged({ [accidental]: answer({}, body(more)) }).library!, 'accidental-settlement').firstSection;

const shape = (more: string) =>
  firstSection(more).content.flatMap((node) =>
    node.type === 'element'
      ? [`${node.tagName} ${String(node.properties.dataFor ?? node.properties.id ?? '')}`.trim()]
      : [],
  );

describe('an answer with screens that goes on for several kinds of terminal', () => {
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

  it('stays as it was written when it shows no screens', () => {
    expect(shape('按一下。')).not.toContain('nav keypad esign smart');
  });
});

describe('/machines/', () => {
  const page = () => machinesPage(inspectChanged({ [accidental]: answer({}, body(strip)) }).library!);

  it('has each kind, with its screens and the answers that show them', () => {
    const { kinds } = page();
    expect(kinds.map(({ machine, procedures }) => [machine, procedures.length])).toEqual([
      ['keypad', 1],
      ['esign', 0],
      ['smart', 0],
      ['mpos', 0],
    ]);
    const [procedure] = kinds[0]!.procedures;
    expect(isStrip(procedure!.screens)).toBe(true);
    expect(procedure!.answers.map(({ id }) => id)).toEqual(['101']);
  });

  it('has an operator’s own screens below the same kind', () => {
    const own = right['screens.yaml']!.replace('settlement.keypad', 'settlement.smart-a8');
    const { library } = inspectChanged({ 'own-screens.yaml': own });
    expect(machinesPage(library!).kinds[2]!.procedures.map(({ name }) => name)).toEqual(['settlement.smart-a8']);
  });
});
