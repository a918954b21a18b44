/** What the built site says of its operator is what is configured, whoever that is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { noticesOn } from '@/lib/pages/notices';
import { supportOf, valuesOf } from '@/lib/pages/support';
import { colour } from '@/lib/site/colours';
import { iconUrls, maskableIconUrl, signUrl, touchIconUrl } from '@/lib/site/urls';
import { loadContent } from '@/scripts/site/content';
import { all, out, pages, textOf } from './built-site';

const library = loadContent();
const support = supportOf(library);
const phones = [...valuesOf(support, 'phone'), ...support.acquirers.map(({ phone }) => phone)];
const called = (page: (typeof pages)[number]) =>
  all(page, 'a').flatMap(({ properties }) => /^tel:(.+)$/.exec(String(properties.href))?.[1] ?? []);

describe('the site of an operator', () => {
  it('has one call to no other number than its own, its acquirers’ and the authorities’', () => {
    const known = new Set([...phones, '110', '96110', '12363', '12378', '12315', '12366']);
    expect(pages.flatMap((page) => called(page).filter((number) => !known.has(number)))).toEqual([]);
  });

  it('says when the day is changed as it is configured', () => {
    const text = textOf(
      all(
        pages.find(({ address }) => address === '/payout-check/')!,
        'main',
      )[0],
    )!;
    expect(text).toContain(`${library.site.payout.cutOff} 或以后`);
    for (const kind of library.site.payout.kinds) expect(text).toContain(kind);
  });

  it('has the operator’s colours in pages, in the offline file and in the worker’s page, and no others', () => {
    const { colours } = library.site;
    const ours = [colour('brand'), colour('brand', 'dark')];
    const shown = colours ? [colours.brand, colours.brandDark] : ours;
    for (const file of ['index.html', 'settlement/index.html', '404.html', 'pos-faq.html', 'sw.js']) {
      const text = readFileSync(join(out, file), 'utf8');
      expect(
        [...ours, ...shown].filter((one) => text.includes(one)),
        file,
      ).toEqual(colours ? shown : [...ours, ...shown]);
    }
  });

  it('has the operator’s sign in its header, as its icons and in what is shared, or ours', async () => {
    const { sign, site } = library;
    const file = (name: string) => readFileSync(join(out, name));
    const home = pages.find(({ address }) => address === '/')!;
    const shown = all(home, 'image').map(({ properties }) => properties.href);
    expect(shown).toEqual(sign ? [signUrl] : []);
    if (sign) expect(file(signUrl).toString()).toBe(sign);
    for (const [url, width] of Object.entries({ ...iconUrls, [maskableIconUrl]: 512, [touchIconUrl]: 180 })) {
      const png = file(url);
      expect([png.subarray(1, 4).toString(), png.readUInt32BE(16), png.readUInt32BE(20)], url).toEqual([
        'PNG',
        width,
        width,
      ]);
      // The build has those of `public/` in their place.
      expect(png.equals(readFileSync(join('public', url))), url).toBe(!sign && !site.colours);
    }
  });

  it('shows the notices that are not over on home, and keeps all in their list', () => {
    const home = pages.find(({ address }) => address === '/')!;
    const shown = all(home, 'p').filter(({ properties }) => String(properties.className) === 'page-notice');
    expect(shown.map((element) => textOf(element))).toEqual(
      noticesOn(library, { everything: true }).map(({ label, text }) => `${label}：${text}`),
    );
    const list = textOf(
      all(
        pages.find(({ address }) => address === '/notices/')!,
        'main',
      )[0],
    )!;
    for (const { text } of library.notices) expect(list).toContain(text);
  });

  it('has the sample’s telephone and WeChat id nowhere when it is another’s', () => {
    const sample = ['400-668-9516', '4006689516', 'LKLPOSkefu_'].filter(
      (value) => !support.channels.some((channel) => channel.value.replaceAll('-', '') === value.replaceAll('-', '')),
    );
    for (const file of ['index.html', 'sw.js', 'llms.txt', 'pos-faq.html', 'contact/index.html', 'reply/201.txt']) {
      const text = readFileSync(join(out, file), 'utf8');
      expect(
        sample.filter((value) => text.includes(value)),
        file,
      ).toEqual([]);
    }
  });
});
