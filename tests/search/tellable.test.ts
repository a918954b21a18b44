import { describe, expect, it } from 'vitest';
import { tellable } from '@/lib/search/tellable';

describe('what of a query may be told', () => {
  it.each([
    '机器一直响',
    '刷卡没反应',
    'POS 机打不开',
    'T+1 到账',
    '应答码 51',
    '钱没到',
    '余额不对',
    '费率怎么算',
    '老板不在能刷吗',
  ])('is all of a question: %s', (query) => expect(tellable(query)).toBe(query));

  it.each([
    ['a number of four digits', '卡号后四位 1234'],
    ['four digits apart', '1 2 3 4 什么意思'],
    ['four digits in Chinese', '尾号一二三四'],
    ['a telephone number', '13812345678'],
    ['an address', '打开 www.example.com'],
    ['an id of a chat', '加我 wangxm88'],
    ['an id of letters alone', '加我 wangxiaoming'],
    ['a name alone', '王小明'],
    ['whose money it is', '王小明的钱没到'],
    ['a name with its title', '找张经理'],
    ['a name that is said to be one', '我叫欧阳小明'],
    ['a story', '机器'.repeat(21)],
    ['nothing', ' '],
  ])('is nothing of %s', (_, query) => expect(tellable(query)).toBe(''));
});
