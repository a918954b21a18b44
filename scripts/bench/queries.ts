/** Tables of queries: tab-separated, the first line names the columns, one of them `query`. */

/** The rows of a table, each as column → value; `problem` when it has no `query` column. */
export function readQueries(text: string): { rows: Record<string, string>[]; problem?: string } {
  const [header = '', ...lines] = text.replace(/^\ufeff/, '').split(/\r?\n/);
  const columns = header.split('\t');
  if (!columns.includes('query')) return { rows: [], problem: `第一行里没有 query 这一栏，写的是“${header}”` };
  const rows = lines
    .filter((line) => line !== '')
    .map((line) => Object.fromEntries(line.split('\t').map((value, at) => [columns[at] ?? `column ${at + 1}`, value])));
  return { rows: rows.map((row) => ({ ...row, query: row.query ?? '' })) };
}
