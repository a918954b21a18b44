/**
 * The QR code of an answer, whose number stands beside it. Always lazy: while it is not shown it is not fetched, also within something
 * hidden; Chromium fetches what is missing before it prints.
 */
export const QrImage = ({ src }: { src: string }) => (
  <img alt="二维码" height="200" loading="lazy" src={src} width="200" />
);
