/** What tests use of packages that have no types. */
declare module 'html-to-text' {
  export function convert(html: string, options?: { wordwrap?: number | false }): string;
}

declare module 'turndown' {
  export default class TurndownService {
    remove(tags: string[]): this;
    turndown(html: string): string;
  }
}
