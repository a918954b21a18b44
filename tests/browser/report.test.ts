import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { loadContent } from '@/scripts/site/content';
import { pageKinds as kinds } from '@/scripts/checks/page-kinds';
import { further, sample } from '@/tests/ring';
import { violations } from './axe';
import { askLast, atRest, phone, siteInBrowser } from './site-in-browser';
import { channels, published } from './support';

const { open, base } = siteInBrowser();
const card = '6222 0212 3456 7894';
const orderNumber = '4200001234202611251234567890';
const shanghai = { ...phone, timezoneId: 'Asia/Shanghai' };

/** The page with the island at work, on a day of the reader's clock. */
async function reportAt(query = '', options = {}): Promise<Page> {
  const page = await open(kinds.report + query, { ...shanghai, time: '2026-11-25T10:30:00+08:00', ...options });
  await page.waitForSelector('.report-situations', { state: 'visible' });
  return page;
}
const linesOf = (page: Page) => page.locator('.report-text p').allTextContents();
const hasLine = (page: Page, line: string) => page.waitForSelector(`.report-text p:text-is("${line}")`);
/** All that a reader sees or a screen reader reads, fields apart. */
const shownOf = (page: Page) => page.evaluate(() => document.documentElement.outerHTML.replace(/\D/g, ''));
const storedOf = (page: Page) =>
  page.evaluate(() => [JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie]);

describe('the report', () => {
  it('is written with the keyboard alone and copied, without a request from first focus to copy', async () => {
    const page = await reportAt('', { permissions: ['clipboard-read', 'clipboard-write'] });
    await atRest(page);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url().slice(base().length)));
    await page.focus('input[name=situation]');
    await page.keyboard.press('Space');
    for (let down = 0; down < 3; down++) await page.keyboard.press('ArrowDown');
    await hasLine(page, '【报修】一笔扣了两次钱');
    const typed: Record<string, string> = {
      'report-merchant-id': '123456789012345',
      'report-terminal-id': '12345678',
      'report-amount': '128',
      'report-reference-number': '123456789012',
      'report-order-number': orderNumber,
      'report-card-last-four': '0000',
    };
    const visited: string[] = [];
    for (let tabs = 0; tabs < 60; tabs++) {
      await page.keyboard.press('Tab');
      const [id, name, text] = await page.evaluate(() => {
        const { id, textContent } = document.activeElement!;
        return [id, (document.activeElement as HTMLInputElement).name ?? '', textContent ?? ''];
      });
      if (typed[id!]) {
        visited.push(id!);
        await page.keyboard.type(typed[id!]!);
      }
      if (['report-paid-by', 'report-back-office'].includes(name!)) await page.keyboard.press('Space');
      if (text === '复制这段话') break;
    }
    expect(visited).toEqual(Object.keys(typed));
    await page.keyboard.press('Enter');
    await page.waitForSelector('.report-out [role=status]:has-text("已复制")');
    const lines = [
      '【报修】一笔扣了两次钱',
      '商户号：123456789012345',
      '终端号：12345678',
      '交易时间：2026-11-25 10:30',
      '金额：128.00 元',
      '顾客怎么付的：插卡',
      '参考号：123456789012',
      `扫码订单号：${orderNumber}`,
      '卡号后四位：0000',
      '商户后台写着：成功',
      loadContent().words.never,
    ];
    expect(await linesOf(page)).toEqual(lines);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(lines.join('\n'));
    await askLast(page, '/icon.svg');
    expect(requests).toEqual(['/icon.svg']);
    expect(await storedOf(page)).toEqual(['{}', '{}', '']);
  });

  it('shows the fields of what happened, and only these, in the order of the blank form', async () => {
    const page = await reportAt('?s=sign-on');
    const shown = () =>
      page
        .locator('[data-field]:visible')
        .evaluateAll((boxes) => boxes.map((box) => (box as HTMLElement).dataset.field));
    const first = ['merchant-id', 'terminal-id', 'action', 'screen-text', 'code', 'since', 'tried'];
    expect(await shown()).toEqual(first);
    await page.check('input[value=suspicious-contact]');
    expect(await shown()).toEqual(['merchant-id', 'since', 'caller', 'demand', 'given', 'more']);
    expect(await page.locator('[data-part=about]').textContent()).toContain('别转账，别给验证码');
    await page.check('input[value=sign-on]');
    expect(await shown()).toEqual(first);
  });

  it.each([
    ['?s=charged-twice', ['【报修】一笔扣了两次钱']],
    ['?a=501', ['【报修】刷卡失败，客户说扣了钱', '看过答案 501']],
    ['?s=other&a=501', ['【报修】别的提示、别的事', '看过答案 501']],
    ['#charged-twice', ['【报修】一笔扣了两次钱']],
    ['?s=charged-twice&a=999', ['【报修】一笔扣了两次钱']],
    ['?s=charged-twice&a=%3Cb%3E', ['【报修】一笔扣了两次钱']],
  ])('begins with what its address says: %s', async (query, lines) => {
    const page = await reportAt(query);
    expect((await linesOf(page)).slice(0, -1).filter((line) => !line.startsWith('交易时间'))).toEqual(lines);
  });

  it('waits for a choice when its address names no situation there is', async () => {
    const page = await reportAt('?s=no-such&a=000');
    expect(await page.locator('.report-out').isVisible()).toBe(false);
    expect(await page.locator('.report-situations').isVisible()).toBe(true);
  });

  it('lets no card number out of its field, and none stay in it', async () => {
    const page = await reportAt('?s=charged-but-failed');
    await page.clock.install();
    const ids = await page
      .locator('[data-field]:visible input[type=text]')
      .evaluateAll((inputs) => inputs.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(5);
    for (const id of ids) {
      for (const written of sample([card, '６２２２０２１２３４５６７８９４', '6222-0212.3456 7894'], 3)) {
        await page.fill(`#${id}`, written);
        // The pause in typing after which the report is written anew.
        await page.clock.fastForward(300);
        expect(await page.locator(`#${id}-note`).textContent()).toContain('卡号已遮住，只留后四位。');
        expect(await shownOf(page)).not.toContain('6222021234567894');
        expect((await linesOf(page)).join('\n')).not.toContain('6222');
        await page.locator(`#${id}`).blur();
        expect(await page.inputValue(`#${id}`)).toBe('****7894');
      }
    }
    expect((await linesOf(page)).join('\n')).toContain('卡号后四位：****7894');
    expect(await page.getAttribute('.report-out copy-text', 'value')).not.toContain('6222');
  });

  further('takes letters and the order number of a payment by scanning, pasted or typed, whole', async () => {
    const page = await reportAt('?s=charged-but-failed', { permissions: ['clipboard-read', 'clipboard-write'] });
    for (const id of ['merchant-id', 'terminal-id', 'reference-number', 'order-number']) {
      expect([id, await page.getAttribute(`#report-${id}`, 'inputmode')]).toEqual([id, null]);
    }
    await page.fill('#report-terminal-id', 'W1489724');
    await hasLine(page, '终端号：W1489724');
    await page.check('[name=report-paid-by][value=扫顾客的码]');
    await hasLine(page, '顾客怎么付的：扫顾客的码');
    for (const number of [orderNumber, '2026112522001412341234567890123', 'PO20261125103045ABCDEF0123456789']) {
      await page.evaluate((text) => navigator.clipboard.writeText(text), number);
      await page.fill('#report-order-number', '');
      await page.focus('#report-order-number');
      await page.keyboard.press('Control+V');
      await hasLine(page, `扫码订单号：${number}`);
      await page.locator('#report-order-number').blur();
      expect(await page.inputValue('#report-order-number')).toBe(number);
      expect(await page.locator('#report-order-number-note').isVisible()).toBe(false);
    }
  });

  further('says of a number that was taken for a card’s how it reaches support', async () => {
    const page = await reportAt('?s=other');
    for (const [id, words] of [
      ['merchant-id', '卡号已遮住，只留后四位。不是卡号的，打电话报给客服。'],
      ['order-number', '卡号已遮住，只留后四位。不是卡号的，打电话报给客服。'],
    ] as const) {
      await page.fill(`#report-${id}`, card);
      await page.locator(`#report-${id}`).blur();
      await page.waitForSelector(`#report-${id}-note:has-text("${words}")`);
    }
  });

  further('masks a card number at once when it is pasted', async () => {
    const page = await reportAt('?s=other', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.evaluate((text) => navigator.clipboard.writeText(text), `顾客的卡 ${card}`);
    await page.focus('#report-more');
    await page.keyboard.press('Control+V');
    await hasLine(page, '补充：顾客的卡 ****7894');
    expect(await page.inputValue('#report-more')).toBe('顾客的卡 ****7894');
  });

  further('keeps the last four digits of a card whatever else is typed with them', async () => {
    const page = await reportAt('?s=charged-twice');
    await page.fill('#report-card-last-four', '6222021234567890'); // not a card's by its check digit
    await page.locator('#report-card-last-four').blur();
    expect(await page.inputValue('#report-card-last-four')).toBe('****7890');
    expect(await linesOf(page)).toContain('卡号后四位：****7890');
  });

  it('refuses a password or a code, says why, and takes the word alone', async () => {
    const page = await reportAt('?s=terminal-locked');
    const error = page.locator('#report-tried-error');
    for (const secret of ['密码 123456', '验证码是 8821', 'cvv123']) {
      await page.fill('#report-tried', '');
      await error.waitFor({ state: 'hidden' });
      await page.fill('#report-tried', secret);
      await error.waitFor();
      expect(await error.textContent()).toBe(loadContent().words.never);
      expect((await linesOf(page)).filter((line) => line.startsWith('已经试过什么'))).toEqual([]);
      expect(await page.getAttribute('#report-tried', 'aria-invalid')).toBe('true');
    }
    await page.fill('#report-tried', '忘记密码');
    await hasLine(page, '已经试过什么：忘记密码');
    expect(await error.isVisible()).toBe(false);
  });

  it('says what is wrong with an amount, and leaves it out until it is right', async () => {
    const page = await reportAt('?s=charged-twice');
    await page.fill('#report-amount', '一百');
    await page.waitForSelector('#report-amount-error:has-text("不是数字")');
    expect((await linesOf(page)).filter((line) => line.startsWith('金额'))).toEqual([]);
    await page.fill('#report-amount', '1,280.5');
    await hasLine(page, '金额：1280.50 元');
  });

  it('keeps nothing unless it is ticked, then the two numbers only, and forgets them at once', async () => {
    const page = await reportAt('?s=other');
    await page.fill('#report-merchant-id', '123456789012345');
    await page.fill('#report-terminal-id', '12345678');
    await page.fill('#report-more', '昨天也这样');
    await page.locator('#report-more').blur();
    expect(await storedOf(page)).toEqual(['{}', '{}', '']);
    await page.check('[name=remember]');
    const kept = () => page.evaluate(() => [localStorage.length, JSON.parse(localStorage.getItem('report')!)]);
    expect(await kept()).toEqual([1, { 'merchant-id': '123456789012345', 'terminal-id': '12345678' }]);
    await page.fill('#report-terminal-id', '87654321');
    await page.locator('#report-terminal-id').blur();
    expect(await kept()).toEqual([1, { 'merchant-id': '123456789012345', 'terminal-id': '87654321' }]);

    await page.reload();
    await hasLine(page, '终端号：87654321');
    expect(await page.isChecked('[name=remember]')).toBe(true);
    expect(await page.inputValue('#report-more')).toBe('');
    await page.uncheck('[name=remember]');
    expect(await storedOf(page)).toEqual(['{}', '{}', '']);
    expect(await page.inputValue('#report-merchant-id')).toBe('123456789012345');
  });

  further('works where the browser keeps nothing, and when something else was kept under its name', async () => {
    const shut = await open(`${kinds.report}?s=other`, phone, (fresh) =>
      fresh.addInitScript(() =>
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new Error('no');
          },
        }),
      ),
    );
    await shut.waitForSelector('.report-out');
    expect(await shut.locator('.report-remember').isVisible()).toBe(false);
    const odd = await open(`${kinds.report}?s=other`, phone, (fresh) =>
      fresh.addInitScript(() =>
        localStorage.setItem('report', '{"merchant-id": 7, "terminal-id": "4111111111111111"}'),
      ),
    );
    await odd.waitForSelector('.report-out');
    expect(await odd.inputValue('#report-merchant-id')).toBe('');
    expect(await odd.inputValue('#report-terminal-id')).toBe('****1111');
  });

  further('is accessible and fits the narrowest phone when it is filled in, in both themes', async () => {
    const page = await reportAt('?a=501');
    await page.fill('#report-screen-text', `密码 123456${'长'.repeat(60)}`);
    await page.fill('#report-code', card);
    await page.fill('#report-reference-number', '1'.repeat(60));
    await page.locator('#report-code').blur();
    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect({ width, overflow }).toEqual({ width, overflow: 0 });
    }
    expect(await violations(page)).toEqual([]);
  });

  it('leads from an answer with its number, and from any other page without', async () => {
    const page = await open(kinds.article, phone);
    expect(await page.getAttribute('footer a:has-text("报修单")', 'href')).toBe('/report/?a=201');
    const home = await open('/', phone);
    expect(await home.getAttribute('footer a:has-text("报修单")', 'href')).toBe('/report/');
  });
});

describe('a blank form', () => {
  const visible = (page: Page) => page.locator('.report-rows').filter({ visible: true });

  it('opens without script by its address, and prints alone on one sheet, with the hotline', async () => {
    const page = await open(`${kinds.report}#charged-twice`, { ...phone, javaScriptEnabled: false });
    expect(await page.locator('form:visible:not([role=search])').count()).toBe(0);
    expect(await visible(page).count()).toBe(1);
    await page.emulateMedia({ media: 'print' });
    expect(await visible(page).count()).toBe(1);
    expect(await page.locator('#charged-twice .report-line').first().isVisible()).toBe(true);
    expect(await page.locator('#charged-twice .report-rows').textContent()).toContain('签购单“参考号 REFER NO”');
    expect(await page.locator('footer a[href^="tel:"]').isVisible()).toBe(true);
    expect(await page.locator('nav, .report-answers, .copy').filter({ visible: true }).count()).toBe(0);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
  });

  further(
    'prints the one that fits all when none was chosen, with script and without, also when its code does not come',
    async () => {
      for (const javaScriptEnabled of [true, false]) {
        const page = await open(kinds.report, { ...phone, javaScriptEnabled, time: 0 });
        if (javaScriptEnabled) await atRest(page);
        await page.emulateMedia({ media: 'print' });
        expect(await visible(page).count()).toBe(1);
        expect(await page.locator('#other .report-rows').isVisible()).toBe(true);
      }
      const cut = await open(kinds.report, phone, (fresh) =>
        fresh.route('**/assets/report-*', (route) => route.abort()),
      );
      await cut.waitForFunction(() => customElements.get('search-box'));
      expect(await cut.locator('.report-situations').isVisible()).toBe(false);
      await cut.click('a[href="#charged-twice"]');
      expect(await visible(cut).count()).toBe(1);
    },
  );

  it('is the form itself when a situation is chosen: what was filled in, and lines for the rest', async () => {
    const page = await reportAt('?s=charged-but-failed'); // the longest
    await page.emulateMedia({ media: 'print' });
    expect(await visible(page).count()).toBe(0);
    expect(await page.locator('#report-amount').isVisible()).toBe(true);
    expect(await page.locator('.report-out, .report-situations').filter({ visible: true }).count()).toBe(0);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
  });
});

describe('telling real support from false', () => {
  const status = 'real-support [role=status]';
  async function contact(options = {}): Promise<Page> {
    const page = await open(kinds.contact, { ...phone, ...options });
    await page.waitForSelector('#real-number', { state: 'visible' });
    return page;
  }
  async function answerTo(page: Page, text: string) {
    await page.fill('#real-number', text);
    await page.press('#real-number', 'Enter');
    return page.locator(`${status} p`).allTextContents();
  }

  it('compares what is pasted with what is published, without a request, and takes a result back', async () => {
    const page = await contact();
    await atRest(page);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url().slice(base().length)));
    for (const number of published.phones)
      expect(await answerTo(page, `+86 ${number.replaceAll('-', ' ')}`)).toEqual([
        '是公布的号码，来电仍可能是假的',
        `挂断后自己拨回去：${published.phones.join('、')}。`,
      ]);
    for (const id of published.wechats)
      expect((await answerTo(page, id.toLowerCase()))[0]).toBe('是公布的微信号，名片仍可能是假的');
    expect(await answerTo(page, '13800000000')).toEqual([
      '不在公布名单上',
      '不是我们公布的。先别回复、别转账、别给验证码。',
      '打收单机构（支付公司）公布的电话核实，把这个号码告诉它。',
    ]);
    // The result has a headline of its own.
    expect(await page.locator(`${status} aside`).evaluate((box) => getComputedStyle(box, '::before').content)).toBe(
      'none',
    );
    await page.fill('#real-number', '1380000000');
    expect(await page.locator(status).textContent()).toBe('');
    expect((await answerTo(page, ''))[0]).toBe('还没有填号码');
    await askLast(page, '/icon.svg');
    expect(requests).toEqual(['/icon.svg']);
    expect(await storedOf(page)).toEqual(['{}', '{}', '']);
  });

  it('never shows a secret again, and takes it out of the field', async () => {
    const page = await contact();
    for (const secret of [card, '验证码 882134']) {
      expect((await answerTo(page, secret))[0]).toBe('这不是电话或微信号');
      expect(await page.inputValue('#real-number')).toBe('');
      const digits = await shownOf(page);
      expect(digits).not.toContain('6222021234567894');
      expect(digits).not.toContain('882134');
    }
    await page.fill('#real-number', card);
    await page.locator('#real-number').blur();
    expect(await page.inputValue('#real-number')).toBe('****7894');
  });

  further('has results that are accessible, in both themes', async () => {
    const page = await contact();
    for (const text of [channels[0].value, '13800000000']) {
      await answerTo(page, text);
      expect(await violations(page, { within: 'real-support' })).toEqual([]);
    }
  });

  it('shows the list and the five things without script', async () => {
    const page = await open(kinds.contact, { ...phone, javaScriptEnabled: false });
    const words = await page.locator('main').textContent();
    for (const shown of [
      ...channels.map(({ name, value }) => `${name} ${value}`),
      '短信验证码',
      '转账到“安全账户”',
      '共享屏幕',
    ])
      expect(words).toContain(shown);
    expect(await page.locator('#real-number').isVisible()).toBe(false);
  });
});
