import { roleScore, startsAsBody } from '../../text/role-words.ts';
import type { Found } from './layout.ts';
import type { Lead } from './lead.ts';

/** What `roleScore` gives where nothing but an acronym speaks for a role. */
const ACRONYM_ALONE = 0.5;

/**
 * "Making Place – Anna Reeve (University of Leeds)": whoever has a body in a bracket of her own is of no other, and what stands
 * before her is a title.
 */
export function isTitleAhead(text: string, lead: Lead, people: readonly Found[]): boolean {
  return (
    lead.type === 'body' &&
    !startsAsBody(text) &&
    people.length > 0 &&
    people.every(({ role }) => role !== null && text[role[0] - 1] === '(' && isBody(text.slice(...role)))
  );
}

/** "université de Nantes", "ADEME": a body, and no office. */
function isBody(words: string): boolean {
  return startsAsBody(words) || roleScore(words) === ACRONYM_ALONE;
}
