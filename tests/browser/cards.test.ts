import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { pageKinds as kinds } from '@/scripts/checks/page-kinds';
import { decodePixels } from '@/tests/qr/decode';
import { further, sample } from '@/tests/ring';
import { violations } from './axe';
import { askLast, atRest, phone, siteInBrowser, unfold } from './site-in-browser';
import { theBrowser } from './visitors';

const { open, visited, base } = siteInBrowser();
const path = kinds.cards;
const status = '.cards-bar [role=status]';

/** The page with the island at work. */
async function awake(query = '', options = {}): Promise<Page> {
  const page = await open(path + query, { ...phone, ...options });
  await page.waitForSelector('.cards-bar:not([hidden])');
  return page;
}

/** One visit without script for several tests, each of which begins with nothing chosen: answers and a paper, by hand. */
function still(reader = {}) {
  const page = visited(path, { javaScriptEnabled: false, ...reader });
  return async (paper: string, ids: string[]) => {
    await page().evaluate(() => {
      for (const input of document.querySelectorAll('input')) input.checked = input.defaultChecked;
    });
    await page().check(`#paper-${paper}`);
    for (const id of ids) await page().check(`#card-${id}`);
    return page();
  };
}

/** The pages of a PDF, each as width and height in whole millimetres. */
async function sheetsOf(page: Page): Promise<string[]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return [...pdf.matchAll(/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(([, ...points]) =>
    points.map((point) => Math.round((Number(point) / 72) * 25.4)).join('×'),
  );
}

/** Waits until a code that came into sight is there. */
const drawn = (code: Locator) =>
  expect.poll(() => code.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth > 0)).toBe(true);

/** What a code on the page says, read from its picture. */
async function readCode(code: Locator): Promise<string | undefined> {
  await drawn(code);
  const picture = (await code.screenshot()).toString('base64');
  // An empty page: no policy forbids the picture there.
  const reader = await (await theBrowser()).newPage();
  const { pixels, width, height } = await reader.evaluate(async (source) => {
    const image = new Image();
    image.src = `data:image/png;base64,${source}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data, width, height } = context.getImageData(0, 0, image.width, image.height);
    return { pixels: btoa(data.reduce((text, byte) => text + String.fromCharCode(byte), '')), width, height };
  }, picture);
  await reader.close();
  return decodePixels(new Uint8ClampedArray(Buffer.from(pixels, 'base64')), width, height);
}

const papers = ['a6', 'a5', 'stickers', 'roll58', 'roll80'];

describe('the page of cards without script', () => {
  const choose = still();

  it('shows a card when its answer is checked, and says how to print', async () => {
    const page = await choose('a6', ['201']);
    expect(await page.locator('.counter-card').filter({ visible: true }).count()).toBe(1);
    expect(await page.locator('main').innerText()).toContain('用浏览器菜单里的“打印”');
    expect(await page.locator('main button, main input[type=text]').filter({ visible: true }).count()).toBe(0);
    await page.uncheck('#card-201');
    expect(await page.locator('.counter-card').filter({ visible: true }).count()).toBe(0);
  });

  it.each(
    sample(
      [
        ['a6', ['105×148', '105×148', '105×148']],
        ['a5', ['148×210', '148×210', '148×210']],
        ['stickers', ['210×297']],
        ['roll58', ['58×200', '58×200', '58×200']],
      ],
      2,
    ),
  )('prints the checked cards, and nothing else, on %s', async (paper, sheets) => {
    const page = await choose(paper, ['201', '501', '801']);
    await page.emulateMedia({ media: 'print' });
    const shown = (await page.locator('body').innerText()).replace(/\s/g, '');
    expect(shown.startsWith('201')).toBe(true);
    expect(shown.endsWith('谁要都别给。')).toBe(true);
    expect(shown.split('谁要都别给').length - 1).toBe(3);
    await page.emulateMedia({ media: null });
    const printed = await sheetsOf(page);
    if (paper === 'roll58') expect([...new Set(printed)]).toEqual(['58×200']);
    else expect(printed).toEqual(sheets);
  });

  it('shows no QR code on the screen, so that never two are in sight', async () => {
    const page = await choose('a6', ['101', '102']);
    expect(await page.locator('main img').filter({ visible: true }).count()).toBe(0);
  });
});

describe('a printed card', () => {
  const choose = still({ deviceScaleFactor: 2 });

  further('has room for every answer on every paper, with three steps as long as they may be', async () => {
    const page = await open(path, { viewport: { width: 1280, height: 900 }, javaScriptEnabled: false });
    await page.emulateMedia({ media: 'print' });
    for (const paper of papers) {
      const wrong = await page.evaluate((paper) => {
        document.querySelector<HTMLInputElement>(`#paper-${paper}`)!.checked = true;
        const millimetre = 96 / 25.4;
        const [widest, highest] = {
          a6: [105, 148],
          a5: [148, 210],
          stickers: [70, 37],
          roll58: [58, 200],
          roll80: [80, 200],
        }[paper]!;
        return [...document.querySelectorAll<HTMLElement>('.card-choice')].flatMap((row) => {
          row.querySelector('input')!.checked = true;
          const card = row.querySelector<HTMLElement>('.counter-card')!;
          const answer = card.querySelector('.counter-answer')!;
          card.querySelector('.counter-steps')?.remove();
          answer.insertAdjacentHTML(
            'afterend',
            `<ol class="counter-steps">${`<li>${'步'.repeat(32)}</li>`.repeat(3)}</ol>`,
          );
          const { width, height } = card.getBoundingClientRect();
          const head = [...card.querySelectorAll('.counter-head > *')].map((part) => part.getBoundingClientRect());
          const inRow = head.filter(({ width }) => width > 0 && !paper.startsWith('roll'));
          const touching = inRow.some(({ right }, at) => at + 1 < inRow.length && right > inRow[at + 1]!.left);
          const edge = card.getBoundingClientRect();
          const out = [...card.querySelectorAll('p, ol, li, .counter-qr')].filter((part) => {
            const box = part.getBoundingClientRect();
            return (
              box.width > 0 &&
              (box.right > edge.right ||
                box.bottom > edge.bottom - 3 ||
                (part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0))
            );
          });
          row.querySelector('input')!.checked = false;
          const fits = width <= widest! * millimetre + 1 && height <= highest! * millimetre;
          return fits && out.length === 0 && !touching
            ? []
            : [
                `${paper} ${row.querySelector('input')!.value}: ${Math.round(height / millimetre)} mm, ${out.map(({ className }) => className).join(' ')}`,
              ];
        });
      }, paper);
      expect(wrong).toEqual([]);
    }
  });

  it.each(
    sample(
      [
        ['a6', 20],
        ['a5', 28],
        ['stickers', 12],
        ['roll58', 20],
        ['roll80', 20],
      ],
      2,
    ),
  )('has on %s a code of %d mm or more that leads to the answer', async (paper, least) => {
    const page = await choose(paper, ['201']);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ media: 'print' });
    const code = page.locator('.counter-card img').filter({ visible: true });
    await drawn(code);
    expect((await code.boundingBox())!.width / (96 / 25.4)).toBeGreaterThanOrEqual(least);
    expect(await readCode(code)).toMatch(/\/prompts\/settle-first-prompt\/$/);
  });
});

describe('the page of cards with script', () => {
  it('counts the choice and lets six be chosen at most', async () => {
    const page = await awake();
    expect(await page.textContent(status)).toBe('已选 0 / 6');
    for (const id of ['101', '102', '201', '202', '301']) await page.check(`#card-${id}`);
    expect(await page.textContent(status)).toBe('已选 5 / 6');
    await page.check('#card-302');
    expect(await page.textContent(status)).toBe('已选 6 / 6，满了。想换，先去掉一个。');
    expect(await page.isDisabled('#card-401')).toBe(true);
    await page.uncheck('#card-302');
    expect(await page.isDisabled('#card-401')).toBe(false);
    await page.getByRole('button', { name: '清空' }).click();
    expect(await page.textContent(status)).toBe('已选 0 / 6');
    expect(new URL(page.url()).search).toBe('');
  });

  it('keeps the choice in the address, for support to send', async () => {
    const page = await awake();
    await page.check('#card-301');
    await page.check('#card-201');
    await page.check('#paper-roll58');
    expect(new URL(page.url()).search).toBe('?a=201,301&f=roll58');
    expect(await page.getAttribute('counter-cards copy-text', 'value')).toBe(page.url());
  });

  it('opens such a link with the chosen cards alone, until all are asked for', async () => {
    const page = await awake('?a=301,201&f=a5');
    expect(await page.textContent(status)).toBe('已选 2 / 6');
    expect(await page.isChecked('#paper-a5')).toBe(true);
    expect(await page.locator('.card-choice').filter({ visible: true }).count()).toBe(2);
    expect(await page.locator('.card-list h3').filter({ visible: true }).allTextContents()).toEqual([
      '2 屏幕提示',
      '3 签到与签退',
    ]);
    await page.getByRole('button', { name: '列出全部答案' }).click();
    expect(await page.locator('.card-choice').filter({ visible: true }).count()).toBeGreaterThan(70);
  });

  further('takes no harm from nonsense in the address', async () => {
    const nonsense = await awake('?a=999,<b>,2011,%E4%B8%80&f=poster');
    expect(await nonsense.textContent(status)).toBe('已选 0 / 6');
    expect(await nonsense.isChecked('#paper-a6')).toBe(true);
    const many = await awake('?a=101,102,103,201,202,203,301,302');
    expect(await many.textContent(status)).toContain('已选 6 / 6');
  });

  it('lists what holds the typed words, and what is chosen', async () => {
    const page = await awake();
    await page.check('#card-101');
    await page.fill('#cards-filter', 'ＰＯＳ机怎么做结算');
    expect(
      await page.locator('.card-choice').filter({ visible: true }).locator('label .number').allTextContents(),
    ).toEqual(['101', '102']);
    await page.fill('#cards-filter', '没有这种事');
    expect(await page.textContent('.cards-filter [role=status]')).toBe('没有符合的，少写几个字再试。');
  });

  further('fills a sheet of 24 labels with the chosen ones', async () => {
    const page = await awake('?a=201,301,401&f=stickers');
    await page.emulateMedia({ media: 'print' });
    const numbers = await page.locator('.counter-number').filter({ visible: true }).allTextContents();
    expect(numbers).toEqual(['201', '301', '401'].flatMap((id) => Array<string>(8).fill(id)));
    const places = await page
      .locator('.sticker-sheet .counter-card')
      .evaluateAll((cards) =>
        cards
          .map((card) => card.getBoundingClientRect())
          .map(({ left, top }) => [left, top].map((edge) => Math.round((edge / 96) * 25.4 * 2) / 2)),
      );
    expect(places.slice(0, 4)).toEqual([
      [0, 0.5],
      [70, 0.5],
      [140, 0.5],
      [0, 37.5],
    ]);
    await page.emulateMedia({ media: null });
    expect(await sheetsOf(page)).toEqual(['210×297']);
  });

  it.each(
    sample(
      [
        ['roll58', 58],
        ['roll80', 80],
      ],
      2,
    ),
  )('ends a %s right after its text, under the policy of the site', async (paper, width) => {
    const refused: string[] = [];
    const page = await open(`${path}?a=201,501&f=${paper}`, {}, async (fresh) => {
      fresh.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
    });
    await page.waitForSelector('.cards-bar:not([hidden])');
    const heights = await page
      .locator('.counter-card')
      .filter({ visible: true })
      .evaluateAll((cards) => cards.map((card) => (card.getBoundingClientRect().height / 96) * 25.4));
    const text = heights.reduce((sum, height) => sum + height, 0);
    const [sheet, ...more] = await sheetsOf(page);
    expect(more).toEqual([]);
    const [across, along] = sheet!.split('×').map(Number);
    expect(across).toBe(width);
    expect(along).toBeGreaterThanOrEqual(Math.floor(text));
    expect(along).toBeLessThanOrEqual(text + 4);
    expect(refused).toEqual([]);
  });

  it('asks no other host, stores nothing, and says so when no print window comes', async () => {
    const hosts = new Set<string>();
    const page = await open(`${path}?a=201`, phone, async (fresh) => {
      fresh.on('request', (request) => hosts.add(new URL(request.url()).origin));
      await fresh.addInitScript(() => (window.print = () => undefined));
    });
    await page.getByRole('button', { name: '打印' }).click();
    await page.waitForSelector(`${status}:has-text("在浏览器打开")`);
    expect([...hosts]).toEqual([base()]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
      0,
      0,
      '',
    ]);
  });

  it('says nothing of the kind where a print window opens', async () => {
    const page = await open(`${path}?a=201`, phone, async (fresh) => {
      await fresh.clock.install();
      await fresh.addInitScript(() => {
        window.print = () => {
          dispatchEvent(new Event('beforeprint'));
          document.body.dataset.printed = '';
        };
      });
    });
    await page.getByRole('button', { name: '打印' }).click();
    await page.waitForSelector('body[data-printed]');
    await page.clock.runFor(1000);
    expect(await page.textContent(status)).not.toContain('在浏览器打开');
  });

  further('has no accessibility violation with cards chosen, in either theme', async () => {
    const page = await awake('?a=201,501');
    await page.getByRole('button', { name: '列出全部答案' }).click();
    expect(await violations(page)).toEqual([]);
  });

  further('fits the narrowest phone on every paper', async () => {
    const page = await awake('?a=201,501', { viewport: { width: 320, height: 640 } });
    for (const paper of papers) {
      await page.check(`#paper-${paper}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    }
  });
});

describe('the QR code of an answer', () => {
  it('is not fetched until it is asked for; then it is large, with its number beside it', async () => {
    const codes: string[] = [];
    const page = await open(kinds.article, phone, async (fresh) =>
      fresh.on('request', (request) => request.url().includes('/qr/') && codes.push(request.url())),
    );
    await atRest(page);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    // What comes into sight is asked for when it is drawn.
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    await askLast(page, '/icon.svg');
    expect(codes).toEqual([]);
    await page.locator('.hand-on > summary').click();
    const code = page.locator('.qr-box img');
    await drawn(code);
    expect((await code.boundingBox())!.width).toBeGreaterThanOrEqual(180);
    expect(await page.locator('.qr-number').textContent()).toBe('201');
    expect(await violations(page)).toEqual([]);
  });

  it('can be shown without script', async () => {
    const page = await open(kinds.article, { ...phone, javaScriptEnabled: false });
    expect(await page.locator('.qr-box').isVisible()).toBe(false);
    await unfold(page.locator('.hand-on'));
    expect(await readCode(page.locator('.qr-box img'))).toMatch(/\/prompts\/settle-first-prompt\/$/);
  });

  it('is on paper though nobody opened it', async () => {
    const codes: string[] = [];
    const page = await open(kinds.article, {}, async (fresh) =>
      fresh.on(
        'response',
        (response) => response.url().includes('/qr/') && codes.push(new URL(response.url()).pathname),
      ),
    );
    await page.pdf({ format: 'A4' });
    expect(codes).toEqual(['/qr/201.svg']);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.qr-box img').isVisible()).toBe(true);
    expect(await page.locator('.hand-on').filter({ visible: true }).count()).toBe(0);
  });
});
