/** What is chosen, as it stands in the address: `?a=201,301&f=roll58`. */
export type Choice = { paper: string; ids: string[] };

/** Reads the choice from an address's query. What is no number is left out; what is no paper, the page's list knows. */
export function readChoice(query: string): Choice {
  const fields = new URLSearchParams(query);
  const ids = (fields.get('a') ?? '').split(',').filter((id) => /^\d{3,5}$/.test(id));
  return { paper: fields.get('f') ?? '', ids };
}

/** The query of a choice; the paper that the page begins with needs no word. Commas stay legible. */
export function writeChoice({ paper, ids }: Choice, usual: string): string {
  const fields = [...(ids.length > 0 ? [`a=${ids.join(',')}`] : []), ...(paper === usual ? [] : [`f=${paper}`])];
  return fields.length > 0 ? `?${fields.join('&')}` : '';
}
