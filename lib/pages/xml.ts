/** Text as it may stand in XML, between tags or in an attribute. */
export const escapeXml = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
