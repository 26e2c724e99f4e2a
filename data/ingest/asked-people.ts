import type { Part } from '../model/entity.ts';
import { type Passage, spanIn } from '../text/normalise.ts';
import { roleScore, startsAsRole } from '../text/role-words.ts';
import type { Candidate } from './layouts/layout.ts';
import { mentionOf } from './name-mention.ts';

/** Who a line would name, as the arguments of a question: the name with its place in the file, what the person does, and as what. */
export type Asked = Readonly<
  Record<'name', string> & Record<'start' | 'end', number> & Record<'role', string> & Record<'part', Part>
>;

/** "Kowalczyk, batelier": the words before the first comma, dash or bracket, and those behind it. */
const HEAD = /^(?:[-•*–—] *)?([^,(–—]{2,80}?)\s*[,(–—]\s*(.+?)\)?$/u;

/** A line that is not understood and stands among people is asked about up to this length. */
export const LONGEST_UNREAD = 200;
/** "Intervenante à préciser, Ville de Redon", "À définir, médecin", "N.N. (CNRS)": somebody who has no name yet, wherever it stands. */
const PLACEHOLDER =
  /^(?:(?:une? )?(?:intervenante?|orat(?:eur|rice)|animat(?:eur|rice)|modérat(?:eur|rice)|représentante?|élue?|témoin|(?:guest |keynote )?speaker|moderator|panell?ist|representative)s? [^.:!?]{0,70}?(?:à (?:confirmer|préciser|définir|désigner)|sous réserve|en attente de confirmation|to be (?:confirmed|announced|advised)|tba|tbc)(?!\p{L})|(?:(?:nom )?à (?:confirmer|préciser|définir|désigner)|(?:name )?to be (?:confirmed|announced|advised)|n\. ?n\.|tba|tbc|xxx?) ?[,(–—-])/iu;
/** "Un·e élu·e": the ending of the other form. */
const OF_BOTH = /[·•](?:e|rice|ice|ne|ère)(?!\p{L})/gu;
const LIKE_PLACEHOLDER =
  /confirm|announc|advi[sſ]ed|pr.ci[sſ]er|d.finir|d.[sſ]igner|r.[sſ]erve|tb[ac]|^n\.|^xx/i;
/** "Un représentant de la Région": in a list of people, somebody too. */
const UNNAMED =
  /^(?:une?|des|deux|trois) (?:représentante?|élue?|agente?|membre|délégué)e?s? d(?:e|u|es|['’])(?!\p{L}{2})/iu;

/** Whether a line stands for somebody who has no name yet. */
export function isPlaceholder(text: string): boolean {
  return LIKE_PLACEHOLDER.test(text) && PLACEHOLDER.test(text.replace(OF_BOTH, ''));
}

/** Whether a line stands for somebody who cannot be named: a placeholder, or, among people, an office with something before it. */
export function isUnread(text: string, listing: boolean): boolean {
  if (text === '' || text.length > LONGEST_UNREAD) return false;
  if (isPlaceholder(text)) return true;
  if (!listing || /[.!?:…]$/u.test(text)) return false;
  if (/^(?:un|de|tr)/i.test(text) && UNNAMED.test(text)) return true;
  const tail = /[,(–—]\s*(.+)$/u.exec(text)?.[1];
  return tail !== undefined && (startsAsRole(tail) || roleScore(tail) >= 0.5);
}

/** The people of a line that is nearly believed to list them. */
export function wouldBe(p: Passage, { people }: Candidate): readonly Asked[] {
  return people.map(({ name, role, part }) => {
    const { text, span } = mentionOf(p, name);
    const words = role === null ? '' : p.text.slice(role[0], role[1]).trim();
    return { name: text, start: span.start, end: span.end, role: words, part };
  });
}

/** Who a line would name that is a role with something before it; nobody where there is no such thing. */
export function headOf(p: Passage): readonly Asked[] {
  const [, name, role = ''] = HEAD.exec(p.text) ?? [];
  if (name === undefined) return [];
  const from = p.text.indexOf(name);
  const { start, end } = spanIn(p, from, from + name.length);
  return [{ name, start, end, role, part: 'speaker' }];
}
