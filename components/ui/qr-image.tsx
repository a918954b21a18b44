/**
 * The QR code of an answer. Always lazy: while it is not shown it is not fetched, also within something
 * hidden; Chromium fetches what is missing before it prints.
 */
export const QrImage = ({ id, src }: { id: string; src: string }) => (
  <img alt={`二维码：答案 ${id} 的网址`} height="200" loading="lazy" src={src} width="200" />
);
