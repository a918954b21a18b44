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

  // How long a body is depends on the operator's words.
  it('a site that cannot be read makes no body too short or too long', () => {
    const house = { bodyLength: { least: 5_000, most: 9_000 } };
    expect(inspectChanged({}, house).messages).not.toHaveLength(0);
    expect(inspectChanged({ 'operator/site.yaml': '' }, house).messages).toEqual([
      'content/operator/site.yaml:1:1  文件是空的 (把内容写上)',
    ]);
  });
});
