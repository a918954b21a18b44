import { describe, expect, it } from 'vitest';
import { createMemory } from '@/lib/pages/remembered';
import { memory } from '../content/content-folder';

/** A build that asks for these texts; gives what it had to make. */
function build(kept: ReturnType<typeof memory>, ...texts: string[]) {
  const { remembering, rememberFrom } = createMemory();
  const made: string[] = [];
  const longer = remembering('longer', (text) => (made.push(text), `${text}！`));
  const handOn = rememberFrom(kept);
  expect(texts.map(longer)).toEqual(texts.map((text) => `${text}！`));
  handOn();
  return made;
}

describe('what is made of a text', () => {
  it('is made once, in a build and in those after it', () => {
    const kept = memory();
    expect(build(kept, '结算', '签退', '结算')).toEqual(['结算', '签退']);
    expect(build(kept, '结算', '签退')).toEqual([]);
    expect(build(kept, '结算', '撤销')).toEqual(['撤销']);
  });

  it('is forgotten when a build does not ask for it', () => {
    const kept = memory();
    build(kept, '结算', '签退');
    build(kept, '结算');
    expect(build(kept, '签退')).toEqual(['签退']);
  });

  it('is another by each function', () => {
    const { remembering } = createMemory();
    const [longer, twice] = [remembering('longer', (text) => `${text}！`), remembering('twice', (text) => text + text)];
    expect([longer('结'), twice('结'), longer('结')]).toEqual(['结！', '结结', '结！']);
  });
});
