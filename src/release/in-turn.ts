/** How much is done at the same time: more would run out of open files, or bother a server. */
const AT_ONCE = 16;

/** Does a work for every item, some at a time, and gives back the results in the order of the items. */
export async function inTurn<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (let from = 0; from < items.length; from += AT_ONCE) {
    results.push(...(await Promise.all(items.slice(from, from + AT_ONCE).map(work))));
  }
  return results;
}
