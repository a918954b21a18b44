/**
 * Files of the export that only the framework's runtime would read: flight data beside each page,
 * and everything below `_next` that no page names any more.
 */
export function unusedFiles(files: readonly string[], pages: readonly string[]): string[] {
  const html = pages.join('\n');
  return files.filter((file) => {
    const name = file.split('/').at(-1)!;
    if (name === 'index.txt' || (name.startsWith('__next.') && name.endsWith('.txt'))) return true;
    if (file.startsWith('_not-found/')) return true;
    return file.startsWith('_next/') && !html.includes(`/${file}`);
  });
}
