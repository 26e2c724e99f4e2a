import { englishClauseAt } from './english-speech.ts';

/** "Animé par Anne Roux, journaliste, le débat a duré deux heures": behind the role the sentence goes on by itself. */
const MAIN_CLAUSE =
  /, (?:le|la|les|l['’]|ce|cet|cette|ces|nous|on|ils?|elles?) ?(?:\p{L}+ ){0,3}?(?:a|ont|avai(?:t|ent)|est|sont|étai(?:t|ent)|fut|furent|sera|seront|s['’]est|se sont|avons|sommes)(?!\p{L})|, (?:parce qu|puisqu|alors qu|tandis qu|car |mais (?!aussi|également|encore|surtout))/u;
const LIKE_MAIN_CLAUSE = /, (?:l[aes'’]|ce|nous |on |il|elle|parce|puisqu|alors|tandis|car |mais )/;
/** "maire de Cahors a formulé des propositions": what an office holder has done, unless a clause of the role says it ("l'élu qui a fondé"). */
const HAS_DONE =
  /(?<!(?<!\p{L})(?:qui|que|dont|où|il|elle|on|y|ce|cela)) (?:a|ont) (?:\p{Ll}{3,}ment |également |ensuite |enfin |aussi )?\p{Ll}+(?:é|i|is|it|u|ert)(?:e?s?) (?=\p{Ll})/u;
/** "doctorante en géographie, propose une lecture des rives": what somebody gives there, said in the present. */
const GIVES =
  /, (?:propose|présente|partage|livre|explore|décrypte|raconte|dresse|interroge)(?=\s(?:l[ea]s? |l['’]|une? |des? |s[ae]s? |son |leurs? ))/u;
const LEAST_OFFICE = 4;

/** Where the sentence goes on by itself behind a role, in French or in English; -1 where the words are the role to their end. */
export function mainClauseAt(words: string): number {
  const other = LIKE_MAIN_CLAUSE.test(words) ? words.search(MAIN_CLAUSE) : -1;
  if (other >= 0) return isOpen(words, other) ? -1 : other;
  const gives = words.search(GIVES);
  if (gives > LEAST_OFFICE && !isOpen(words, gives)) return gives;
  const done = /[«“"]/u.test(words) ? -1 : words.search(HAS_DONE);
  const at = done >= LEAST_OFFICE ? done : englishClauseAt(words);
  return at > 0 && !isOpen(words, at) ? at : -1;
}

/** Whether a bracket is open there. */
function isOpen(words: string, at: number): boolean {
  return /\([^)]*$/u.test(words.slice(0, at));
}
