import { remembered } from '../../text/remembered.ts';
import { startsAsRole } from '../../text/role-words.ts';
import { readBehind } from './behind.ts';
import type { Candidate, Found } from './layout.ts';
import { namesOfLine } from './line-names.ts';
import { KNOWN, officeBefore, subjectStart, toldIn } from './subject.ts';

/** "en invitant", "nous avons reçu", "la librairie accueillera": who comes stands behind it. */
const HOSTS =
  /(?<!\p{L})(?:(?:invit|convi|accueill|recev)ant|(?:a|ont|avons|avez|avait|avaient|aura|auront) (?:\p{L}+ )?(?:invité|convié|accueilli|reçu)e?s?|(?:invit|convi)(?:e|ent|ons|ait|aient|era|eront)|accueill(?:e|ent|ons|ait|aient|era|eront)|reç(?:oit|oivent)|rec(?:evons|evra|evront|evait|evaient)) $/u;
/** What makes a guest one who speaks. */
const TO_SPEAK =
  /^,? (?:à (?:venir )?|pour |afin de |venue? )(?:(?:échanger|parler|débattre|présenter|discuter|intervenir|évoquer|témoigner|exposer|raconter|expliquer|partager|animer|dialoguer|répondre|retracer|décrypter|éclairer|s['’]exprimer|prendre la parole)(?!\p{L})|(?:une?|sa|leur|l['’]|la) ?(?:\p{L}+ )?(?:conférence|rencontre|débat|échange|discussion|causerie|lecture|soirée|table[- ]ronde|intervention|entretien)(?!\p{L}))/u;

/** Who is asked to come and speak: "en invitant le philosophe A à parler de la vase", "accueille B, géographe, pour une conférence". */
export const readInvited = remembered((text: string): Candidate | null => {
  if (!LIKE_HOSTS.test(text)) return null;
  const names = namesOfLine(text);
  const people = names.flatMap((name, i): readonly Found[] => {
    if (name.score < KNOWN || !HOSTS.test(text.slice(0, subjectStart(text, name)))) return [];
    const next = names[i + 1];
    const behind = readBehind(text, name.end, next?.start ?? text.length, next === undefined);
    const own = behind.role !== null && startsAsRole(text.slice(...behind.role)) ? behind.role : null;
    const end = own === null ? name.end : own[1];
    if (!TO_SPEAK.test(text.slice(end))) return [];
    const role = own ?? officeBefore(text, name);
    return [{ name, role, roleScore: role === null ? 0 : 1, part: 'speaker' }];
  });
  return toldIn('spoken', people);
});

const LIKE_HOSTS = /(?:invit|convi|accueill|reçu|re[çc](?:oi|ev))/u;

/** Whether a paragraph may tell of guests. */
export function mayInvite(text: string): boolean {
  return LIKE_HOSTS.test(text);
}
