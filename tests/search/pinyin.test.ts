import { describe, expect, it } from 'vitest';
import { extraReadings, syllableRuns } from '@/lib/search/build/characters';
import { createInitials } from '@/lib/search/initials';
import { commonCharacters, createReadings } from '@/lib/search/pinyin';

const runs = syllableRuns();
const readings = createReadings(runs, []);

describe('the common characters', () => {
  it('are the 3,755 of GB 2312, in the order of their readings', () => {
    const characters = commonCharacters();
    expect(characters.length).toBe(3755);
    expect(new Set(characters).size).toBe(3755);
    expect([characters[0], characters.at(-1)]).toEqual(['啊', '座']);
  });

  it('all have a reading, and the runs hold nothing else', () => {
    expect(commonCharacters().filter((character) => readings.of(character).length !== 1)).toEqual([]);
    const lengths = [...runs.matchAll(/([a-z]+)(\d+)/g)].map(([, , length]) => Number(length));
    expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(3755);
    expect(runs.replace(/[a-z]+\d+/g, '')).toBe('');
  });
});

describe('the readings of a character', () => {
  it('are those of the domain', () => {
    const read = (text: string) => [...text].map((character) => readings.of(character)[0]).join(' ');
    expect(read('请先结算')).toBe('qing xian jie suan');
    expect(read('签到签退')).toBe('qian dao qian tui');
    expect(read('余额不足')).toBe('yu e bu zu');
    expect(read('绿略女')).toBe('lv lve nv');
  });

  it('are added where the order of GB 2312 has another one or none', () => {
    const extra = extraReadings('重结镕', readings.of);
    expect(extra).toEqual(['重chong', '镕rong']);
    const complete = createReadings(runs, extra);
    expect([complete.of('重'), complete.of('镕'), complete.of('结')]).toEqual([['zhong', 'chong'], ['rong'], ['jie']]);
  });

  it('are none for what is no character', () => {
    for (const other of ['a', '1', '', '😀', '\ud83d']) expect(readings.of(other)).toEqual([]);
  });

  it('may come later', () => {
    const late = createReadings(runs, []);
    expect(late.of('镕')).toEqual([]);
    late.extend(['镕rong', '𠮷ji']);
    expect([late.of('镕'), late.of('𠮷')]).toEqual([['rong'], ['ji']]);
  });
});

describe('letters', () => {
  it.each(['qiantui', 'xian', 'qianan', 'jiesuan', 'yuebuzu', 'lve', 'a'])(
    '“%s” can be read as syllables',
    (letters) => {
      expect(readings.canSpell(letters)).toBe(true);
    },
  );

  it.each(['qxjs', 'settle', 'pos', 'signoff', 'qiantuix', 'v', 'QIANTUI'])('“%s” cannot', (letters) => {
    expect(readings.canSpell(letters)).toBe(false);
  });

  it('may be cut in several ways, the longest syllable first', () => {
    expect(readings.syllablesAt('xianzai', 0)).toEqual(['xian', 'xia', 'xi']);
    expect(readings.syllablesAt('xianzai', 4)).toEqual(['zai', 'za']);
    expect(readings.syllablesAt('xianzai', 7)).toEqual([]);
  });
});

describe('initials', () => {
  it('stand for the text that is said most', () => {
    const spellOut = createInitials(['请先结算', '请先结算', '取消解锁', '签到pos'], readings);
    expect(spellOut('qxjs')).toBe('请先结算');
    expect(spellOut('xj')).toBe('先结');
    expect(spellOut('jss')).toBe(undefined);
  });

  it('stand for nothing across Latin words and the ends of texts', () => {
    const spellOut = createInitials(['签pos到', '结', '算'], readings);
    expect([spellOut('qd'), spellOut('js')]).toEqual([undefined, undefined]);
  });
});
