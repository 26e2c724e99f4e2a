import type { Territory, TerritoryLevel } from './entity.ts';

/** The level and the code that the id of a territory of the official code says: "department-76". Null for other ids. */
export function placeOfId(id: string): { readonly level: TerritoryLevel; readonly code: string } | null {
  const [, level, code] = /^(commune|intercommunality|department|region)-([0-9][0-9A-B]*)$/u.exec(id) ?? [];
  switch (level) {
    case 'commune':
    case 'intercommunality':
    case 'department':
    case 'region':
      return code === undefined ? null : { level, code };
    default:
      return null;
  }
}

/**
 * Whether a territory lies in the one of that id, or is it: commune ⊂ intercommunality ⊂ department ⊂ region, from the
 * official code. An intercommunality lies in the department of its most populous member.
 */
export function liesIn(territory: Territory, id: string): boolean {
  if (territory.id === id) return true;
  const place = placeOfId(id);
  if (place === null) return false;
  switch (place.level) {
    case 'intercommunality':
      return territory.intercommunality === place.code;
    case 'department':
      return territory.department === place.code;
    case 'region':
      return territory.region === place.code;
    case 'commune':
    case 'area':
      return false;
  }
}
