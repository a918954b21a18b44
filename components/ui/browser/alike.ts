/** A text as it is compared while one types: wide and narrow, large and small letters alike, without spaces. */
export const alike = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s/g, '');
