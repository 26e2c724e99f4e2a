import type { NameMatch } from '../../text/names.ts';
import type { Found } from './layout.ts';
import { ledIn } from './led.ts';
import { readLine } from './read-line.ts';
import { shiftPeople } from './shift.ts';
import { KNOWN, officeBefore } from './subject.ts';

/** "Ont pris la parole :", "Sont intervenus tour à tour :": those behind the colon spoke. */
const SPOKE =
  /(?<!\p{L})(?:(?:sont|étaient|furent) (?:\p{L}+ )?intervenu|(?:se sont|s['’]étaient) (?:\p{L}+ )?(?:exprimé|succédé)|(?:ont|avaient) (?:\p{L}+ )?(?:pris la parole|débattu|échangé|dialogué|témoigné)|(?:intervenaient|débattaient|témoignaient|dialoguaient))[^.;:!?]{0,90} : $/iu;
/** "Pour en débattre, étaient réunis :", "La ville avait invité :": those behind it came, and speak where an event is told. */
const CAME =
  /(?<!\p{L})(?:(?:étaient|sont|furent|ont été|avaient été|se sont|s['’]étaient) (?:\p{L}+ )?(?:réuni|rassembl|retrouv|invit|convi)|avai(?:t|ent) (?:invité|convié|réuni)|participaient)[^.:!?]{0,120} : $/iu;
/** What tells of an exchange, where a roll of members would tell of none. */
const OF_EXCHANGE =
  /débat|échang|discu(?:ter|ssion)|(?:en|pour) parler|dialogu|table[- ]ronde|y répondre|houlette|témoigner/iu;
/** "sous la houlette de A": who led. */
const UNDER = /(?<!\p{L})sous la (?:houlette|conduite|baguette|férule|direction) (?:de |d['’])$/iu;
const LIKE_LISTED =
  /(?:inter?ven|exprim|succéd|parole|débatt|échang|dialogu|témoign|réuni|rassembl|retrouv|invit|convi|participaient)[^.:!?]{0,120} : (?=\p{Lu}|le |la |l['’])/iu;
const LEAST_LISTED = 2;

/** Whether a text may list behind a colon those who came to speak. */
export function mayList(text: string): boolean {
  return text.includes(' : ') && LIKE_LISTED.test(text);
}

function leaders(text: string, names: readonly NameMatch[]): readonly Found[] {
  const led = ledIn(text, names).filter(({ part }) => part === 'moderator');
  const known = new Set(led.map(({ name }) => name.start));
  const under = names.filter(
    name => !known.has(name.start) && name.score >= KNOWN && UNDER.test(text.slice(0, name.start)),
  );
  return [
    ...led,
    ...under.map(
      (name): Found => ({ name, role: officeBefore(text, name), roleScore: 0, part: 'moderator' }),
    ),
  ];
}

/** "Pour en débattre, sous la houlette de A, étaient réunis : B, maire, et C, préfet": who led, and whom a colon lists. */
export function listedBehind(text: string, names: readonly NameMatch[]): readonly Found[] {
  const colon = LIKE_LISTED.exec(text);
  if (colon === null) return [];
  const at = colon.index + colon[0].length;
  const ahead = text.slice(0, at);
  if (!(SPOKE.test(ahead) || (CAME.test(ahead) && OF_EXCHANGE.test(ahead)))) return [];
  const read = readLine(text.slice(at).replace(/[.\s]+$/u, ''), true);
  if (read === null || read.lead[1] > 0 || read.people.length < LEAST_LISTED) return [];
  if (read.people.filter(({ name }) => name.score >= KNOWN).length < LEAST_LISTED) return [];
  const before = leaders(
    ahead,
    names.filter(({ end }) => end < at),
  );
  return [...before, ...shiftPeople(read, at).map((one): Found => ({ ...one, part: 'speaker' }))];
}
