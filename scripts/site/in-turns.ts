/**
 * Does the same with each item, a few at a time: while one thread makes a page, others pack the ones before.
 * More at a time would only keep more pages in memory.
 */
export async function inTurns<T>(items: readonly T[], work: (item: T) => Promise<void>) {
  // All draw from one list.
  const waiting = items.values();
  const helper = async () => {
    for (const item of waiting) await work(item);
  };
  await Promise.all(Array.from({ length: 6 }, helper));
}
