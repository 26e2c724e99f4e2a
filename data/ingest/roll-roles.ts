import type { Appearance } from '../model/reading.ts';
import { key } from '../text/normalise.ts';

/** The roles that the rolls give, by the names that have one; two of one name are told apart by nothing. */
function rolesOfRolls(appearances: readonly Appearance[]): ReadonlyMap<string, Appearance['role']> {
  const roles = new Map<string, Appearance['role']>();
  for (const { name, role, part, via } of appearances) {
    if (part !== 'participant' || via !== 'list' || role === null) continue;
    const called = key(name.text);
    const known = roles.get(called);
    if (known === undefined) roles.set(called, role);
    else if (known !== null && key(known.text) !== key(role.text)) roles.set(called, null);
  }
  return roles;
}

/** "Présents : Anne Roux (Bpi)", and below "Anne Roux présente le bilan": who takes the floor has the role that the roll gave. */
export function withRolesOfRolls(appearances: readonly Appearance[]): readonly Appearance[] {
  const roles = rolesOfRolls(appearances);
  if (roles.size === 0) return appearances;
  return appearances.map(appearance => {
    const { name, role, part, via } = appearance;
    const speaks = (part === 'speaker' || part === 'moderator') && via === 'list' && role === null;
    const given = speaks ? (roles.get(key(name.text)) ?? null) : null;
    return given === null ? appearance : { ...appearance, role: given };
  });
}
