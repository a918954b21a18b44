/** Now on the reader's clock, as a field for date and time takes it: `2026-11-25T10:30`. */
export function localTime(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
