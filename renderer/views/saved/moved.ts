/** The ids with some of them moved before or behind another. */
export function moved(
  ids: readonly string[],
  taken: ReadonlySet<string>,
  target: string,
  where: 'before' | 'after',
): readonly string[] {
  const left = ids.filter(id => !taken.has(id));
  const at = left.indexOf(target);
  if (at < 0) return ids;
  const to = where === 'before' ? at : at + 1;
  return [...left.slice(0, to), ...ids.filter(id => taken.has(id)), ...left.slice(to)];
}
