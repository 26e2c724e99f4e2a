import { fold } from '../../text/normalise.ts';
import type { Property } from './calendar-lines.ts';

/** What Outlook calls the zones of Europe and of those who come from farther away. */
const OUTLOOK: Readonly<Record<string, string>> = {
  'romance standard time': 'Europe/Paris',
  'w. europe standard time': 'Europe/Berlin',
  'central europe standard time': 'Europe/Budapest',
  'central european standard time': 'Europe/Warsaw',
  'gmt standard time': 'Europe/London',
  'e. europe standard time': 'Europe/Chisinau',
  'gtb standard time': 'Europe/Bucharest',
  'fle standard time': 'Europe/Kiev',
  'eastern standard time': 'America/New_York',
  'pacific standard time': 'America/Los_Angeles',
};
/** "Europe/Paris", also behind a maker's own path ("/freeassociation.sourceforge.net/Europe/Paris"). */
const NAMED = /(?:^|\/)([A-Z][A-Za-z_]+(?:\/[A-Z][\w+-]+){1,2})$/;

/** The zone that a calendar calls by a name; null for a name of its own. */
export function zoneNamed(written: string): string | null {
  const called = fold(written).replace(/^"|"$/g, '');
  return OUTLOOK[called.toLowerCase()] ?? NAMED.exec(called)?.[1] ?? null;
}

/** The zone of a calendar, by what stands before its events. */
export function zoneOf(head: readonly Property[]): string | null {
  for (const name of ['X-WR-TIMEZONE', 'TZID', 'VTIMEZONE']) {
    const found = head.find(property => property.name === name);
    const zone = found === undefined ? null : zoneNamed(found.value.words);
    if (zone !== null) return zone;
  }
  return null;
}
