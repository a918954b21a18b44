/** A sentence of content/words.yaml with what its `{names}` stand for. */
export const filled = (text: string, values: Readonly<Record<string, string>>) =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

/** The same of every sentence in an object; what stands for nothing here stays. */
export const filledAll = <T>(words: T, values: Readonly<Record<string, string>>): T =>
  JSON.parse(JSON.stringify(words), (_, value: unknown) =>
    typeof value === 'string' ? filled(value, values) : value,
  ) as T;
