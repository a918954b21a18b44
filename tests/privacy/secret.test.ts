import { describe, expect, it } from 'vitest';
import { holdsSecret } from '@/lib/privacy/secret';
import { cleanValue } from '@/lib/privacy/value';

describe('a secret', () => {
  it.each([
    '密码 123456',
    '密码123456',
    '密码：123456',
    '密码是 1 2 3 4 5 6',
    '验证码是 8821',
    '验证码 88-21',
    '验证码：８８２１',
    '短信验证码就是 882134',
    'cvv123',
    'CVV2: 123',
    'CVN2 是 456',
    '安全码 789',
    '卡背三位码 123',
    '后三位是 123',
    'PIN 1234',
    'pin码：1234',
    '密码 abc123',
    '密码是 abcdef',
    '密码就是六六六八八八',
    '8821 是验证码',
    '123456 就是密码',
    '882134 验证码',
    '我的密\u200b码 123456',
  ])('is refused: %s', (text) => {
    expect(holdsSecret(text)).toBe(true);
    expect(cleanValue(text)).toEqual({ text: '', masked: false, secret: true });
  });

  it.each([
    '忘记密码',
    '屏幕提示输入密码',
    '提示“密码错误次数超限”',
    '输密码后提示 38',
    '输完密码 12:30 没反应',
    '输密码，128 元没刷出来',
    '提示输入密码 2026-11-25',
    '密码错误，应答码 55',
    '操作员密码忘了，看过 306',
    '对方要验证码，我没给',
    'PIN 格式错，A0',
    '请先结算',
    '参考号 123456789012',
  ])('is not seen in the mere word: %s', (text) => {
    expect(holdsSecret(text)).toBe(false);
    expect(cleanValue(text)).toEqual({ text, masked: false, secret: false });
  });
});
