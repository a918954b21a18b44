/** Which answers were used lately: their numbers, kept on this device only. */
import { keep, keptData } from '../../ui/browser/kept';

const key = 'desk';
const most = 10;

/** The latest numbers, newest first; none where the browser keeps nothing. */
export function lastUsed(): string[] {
  const kept = keptData(key);
  // Whoever wrote it.
  return (Array.isArray(kept) ? kept : [])
    .filter((id): id is string => typeof id === 'string' && /^\d{3,5}$/.test(id))
    .slice(0, most);
}

/** Keeps a number as the latest. */
export const keepUsed = (id: string) =>
  keep(key, JSON.stringify([id, ...lastUsed().filter((other) => other !== id)].slice(0, most)));

/** Forgets all. */
export const forgetUsed = () => keep(key);
