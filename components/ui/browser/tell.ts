import { placed } from './base';

/** Asks a file of the site for what the server's log is to keep: of such a request it has neither address nor agent (lib/deploy). Whether it is there. */
export const tell = (file: string, what: string) =>
  fetch(`${placed(file)}?${what}`, { cache: 'no-store', credentials: 'omit', keepalive: true }).then(
    ({ ok }) => ok,
    () => false,
  );
