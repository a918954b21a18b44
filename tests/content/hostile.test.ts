import { describe, expect, it } from 'vitest';
import { accidental, inspectChanged } from './content-folder';
import { hostileCases } from './hostile.cases';

describe('content that cannot be published is refused, and the author reads where, what and what to do', () => {
  it.each(hostileCases)('$name', ({ changes, messages }) => {
    const found = inspectChanged(changes);
    expect(found.messages).toEqual(
      messages.map((message) =>
        message.replaceAll('A:', `content/${accidental}:`).replace(/和 A 重复/, `和 content/${accidental} 重复`),
      ),
    );
    expect(found.library).toBeUndefined();
  });
});
