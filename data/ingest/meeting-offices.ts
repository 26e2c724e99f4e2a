import { plainLetters } from '../model/plain-letters.ts';
import { key } from '../text/normalise.ts';

/** The offices that those who meet are called by, in both forms: of all offices the few that stand for a name. */
const ALONE = [
  'maire',
  'présidente?',
  'vice-présidente?',
  'trésori(?:er|ère)',
  'secrétaire',
  'direct(?:eur|rice)',
  'rapporteu(?:re?|se)',
];
/** Several of those who meet may hold one of these. */
const SHARED = ['adjointe?', 'animat(?:eur|rice)'];

/** Each word of an office with a capital or without. */
function inEitherCase(form: string): string {
  return form.replace(/(?:^|-)\p{Ll}/gu, begin => {
    const letter = begin.slice(-1);
    return `${begin.slice(0, -1)}[${letter.toUpperCase()}${letter}]`;
  });
}

/** "Maire", "vice-présidente": who alone holds it, as a part of an expression. */
export const MEETING_OFFICE = `(?:${ALONE.map(inEitherCase).join('|')})`;
/** The same, "adjointe" and "animateur" among them. */
export const ANY_MEETING_OFFICE = `(?:${[...ALONE, ...SHARED].map(inEitherCase).join('|')})`;

/** The same in the key of a role, with what widens it: "maire adjointe", "secretaire generale". */
export const MEETING_OFFICE_KEY = `(?:maire(?: adjointe?)?|${[...ALONE, ...SHARED]
  .map(form => plainLetters(form).replaceAll('-', ' '))
  .join('|')})(?: generale?)?`;

/** One word for both genders of an office. */
export function officeKey(office: string): string {
  return key(office)
    .replace(/ere$/u, 'er')
    .replace(/rice$/u, 'eur')
    .replace(/^(president|adjoint|vice president|rapporteur)e$/u, '$1')
    .replace(/se$/u, 'r');
}
