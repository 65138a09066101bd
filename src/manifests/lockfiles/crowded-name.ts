/**
 * The place of the first name that comes more often than any real lockfile has packages of one name (forks, versions side by
 * side: a dozen); undefined where none does. Each ask is held against all packages of its name, so a text that has a hundred
 * thousand of both would stop the run.
 */
export function crowdedName(names: Iterable<string>): number | undefined {
  const counts = new Map<string, number>();
  let place = 0;
  for (const name of names) {
    const count = (counts.get(name) ?? 0) + 1;
    if (count > NAME_LIMIT) return place;
    counts.set(name, count);
    place += 1;
  }
  return undefined;
}

export const NAME_LIMIT = 100;
