import type { Correction, RoleRead } from '../model/correction.ts';
import { ORGANISATION_KINDS, PARTS, TERRITORY_LEVELS } from '../model/entity.ts';
import { type Fields, isFields } from '../model/json.ts';
import { oneOf, sessionIn, words } from './journal-fields.ts';

/** What somebody does in a session, with what her role was read as; null when a field is not what it should be. */
export function roleOf(fields: Fields, name: string | null): Correction | null {
  const part = oneOf(PARTS, fields.part);
  const role = fields.role === null ? null : words(fields.role);
  const session = sessionIn(fields.session);
  if (name === null || part === null || session === null || (role === null && fields.role !== null))
    return null;
  const read = fields.read === undefined ? undefined : roleReadIn(fields.read);
  if (read === null) return null;
  return { op: 'set-role', name, session, part, role, ...(read === undefined ? {} : { read }) };
}

/** What a role was read as; null when a field that is there is not what it should be. */
function roleReadIn(value: unknown): RoleRead | null {
  if (!isFields(value) || !Array.isArray(value.bodies) || !Array.isArray(value.places)) return null;
  const bodies = value.bodies.flatMap((body: unknown) => {
    if (!isFields(body)) return [];
    const [name, kind] = [words(body.name), oneOf(ORGANISATION_KINDS, body.kind)];
    const key = body.key === null ? null : words(body.key);
    const position = body.position === null ? null : words(body.position);
    return name === null || kind === null ? [] : [{ name, kind, key, position }];
  });
  const places = value.places.flatMap((place: unknown) => {
    if (!isFields(place) || !Array.isArray(place.candidates)) return [];
    const [name, level] = [words(place.name), oneOf(TERRITORY_LEVELS, place.level)];
    const candidates = place.candidates.flatMap((code: unknown) => words(code) ?? []);
    return name === null || level === null ? [] : [{ name, level, candidates }];
  });
  const isWhole = bodies.length === value.bodies.length && places.length === value.places.length;
  return isWhole ? { bodies, places } : null;
}
