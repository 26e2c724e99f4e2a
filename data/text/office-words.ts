import { isCallingOfFamily } from './family-words.ts';
import { key } from './normalise.ts';
import { remembered } from './remembered.ts';
import { isFunction } from './role-words.ts';

/** Halves of offices that are none by themselves: "vice-président", "chef-de-projet", "ingénieure-conseil". */
const HALVES = new Set(
  'vice co ex sous chef cheffe de du d des la l en conseil projet projets mission service general generale adjoint adjointe delegue deleguee'.split(
    ' ',
  ),
);

/** Whether a word in the place of a second family name says what a person does: "Architecte", "Vice-présidente". */
export const isOfficeWord = remembered((word: string) => {
  if (isFunction(word)) return !isCallingOfFamily(word);
  const parts = key(word).split(' ');
  return parts.some(isFunction) && parts.every(part => HALVES.has(part) || isFunction(part));
});
