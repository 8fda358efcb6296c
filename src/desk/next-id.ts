/**
 * The next advisory ID of a year: one more than the highest there is; gaps are left.
 * @param folders names of folders of advisories, in whatever case and of whatever year
 */
export function nextId(prefix: string, year: string, folders: readonly string[]): string {
  const beginning = `${prefix}-${year}-`.toUpperCase();
  const numbers = folders
    .map((folder) => folder.toUpperCase())
    .filter((folder) => folder.startsWith(beginning))
    .map((folder) => folder.slice(beginning.length))
    .filter((rest) => /^\d+$/.test(rest))
    .map(Number);
  return `${prefix}-${year}-${String(Math.max(0, ...numbers) + 1).padStart(4, '0')}`;
}
