import { describe, expect, it } from 'vitest';
import { GET } from '@/app/files/[...path]/route.dev';
import { indexFiles, scriptFiles, scripts } from '@/lib/assets/assets';
import { siteFiles } from '@/lib/pages/files';
import { loadContent } from '@/scripts/site/content';
import { sample } from '@/tests/ring';

const get = (address: string) =>
  GET(new Request(`http://127.0.0.1${address}`), { params: Promise.resolve({ path: address.slice(1).split('/') }) });

describe('the development server', () => {
  it('has the files that a build writes: code, search index, files for machines', async () => {
    const code = await scripts();
    const written = [
      ...sample([...scriptFiles(code).keys()], 4),
      ...sample([...indexFiles(loadContent(), code).keys()], 3),
      ...[...siteFiles(loadContent()).keys()].slice(0, 12),
    ];
    const answers = await Promise.all(written.map(async (address) => [address, (await get(address)).status]));
    expect(answers).toEqual(written.map((address) => [address, 200]));
  });

  it('has no other', async () => expect((await get('/assets/none.js')).status).toBe(404));
});
