/**
 * Files of the export that only the framework's runtime would read: flight data beside each page, its own error
 * pages, and everything below `_next`, because a finished page names none of it.
 */
export function isUnused(file: string): boolean {
  const name = file.split('/').at(-1)!;
  if (name === 'index.txt' || (name.startsWith('__next.') && name.endsWith('.txt'))) return true;
  return file.startsWith('_not-found/') || file.startsWith('_next/');
}
