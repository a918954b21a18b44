/** How a text is written in YAML, ready to copy. */

/** The text between quotes: double ones, unless YAML would read something in it then. */
export const inQuotes = (text: string) => (/["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`);

/** Words for a fix: the line as it should stand. */
export const written = (line: string) => `写成  ${line.trim()}`;
