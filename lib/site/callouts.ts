/** What a callout says first, by its tone: in the markup, so that whoever reads without seeing the page has it too. */
export const calloutWords = { safe: '放心', check: '先核对', stop: '别这样做' } as const;
