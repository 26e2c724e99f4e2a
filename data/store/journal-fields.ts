import type { SessionName } from '../model/correction.ts';
import { isFields } from '../model/json.ts';

const LONGEST = 2000;

/** A text of a sensible length, or null. */
export function words(value: unknown): string | null {
  return typeof value === 'string' && value.length <= LONGEST ? value : null;
}

/** The value of a list that this is, or null. */
export function oneOf<T extends string>(list: readonly T[], value: unknown): T | null {
  return list.find(each => each === value) ?? null;
}

/** A session as a decision names it, or null. */
export function sessionIn(value: unknown): SessionName | null {
  if (!isFields(value)) return null;
  const id = words(value.id);
  const title = words(value.title);
  return id === null || title === null ? null : { id, title };
}
