/**
 * Words as they stand in Markdown: what they would begin there, an element, a link, emphasis, they do not. An element
 * is kept from beginning by a reference: a backslash behind a bare address would be part of the address.
 */
export const markdownWords = (text: string) =>
  text.replace(/[\\`*_[\]]|~(?=~)|&(?=#?\w+;)/g, '\\$&').replace(/</g, '&lt;');

/** An address as it stands between the round brackets of a link. */
export const markdownAddress = (url: string) =>
  url.replace(/[\s()<>]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
