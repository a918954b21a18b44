declare module 'wawoff2' {
  /** A WOFF2 file as the OpenType font it packs. */
  export function decompress(woff2: Uint8Array): Promise<Uint8Array<ArrayBuffer>>;
}
