import { isLandAbroad } from '../reference/abroad.ts';
import { nameKey } from '../reference/name-key.ts';

/** "University of Leeds", "Simon Fraser University", "Delft University of Technology", "Trinity College Dublin". */
const UNIVERSITY =
  /^(?:(?:The )?University (?:College |of )(?:the )?\p{Lu}[\p{L}'’-]+|(?!The |An? |Our |Your |Which |What |Why |How )(?:\p{Lu}[\p{L}'’.-]+ ){1,4}(?:University|College|Polytechnic)(?! (?:in|and|for|as|to|on) ))(?:(?: | of | and | at | & |, | [–-] )\p{Lu}[\p{L}'’.-]*){0,7}$/u;
/** A name of a few words that all begin with a capital, but those that join them. */
const CAPITALISED = /^\p{Lu}[\p{L}'’.&-]*(?: (?:\p{Lu}[\p{L}'’.&-]*|of|and|for|the|de|du|des|la|&)){0,9}$/u;
const LONGEST = 110;

/** Whether a line is a body that English writes so, or one that says its country: "Radar Solutions, Australia". */
export function isBodyAbroad(line: string): boolean {
  if (line.length > LONGEST || /[.:;?!]$/u.test(line)) return false;
  if (UNIVERSITY.test(line)) return true;
  const comma = line.lastIndexOf(', ');
  return (
    comma > 0 &&
    isLandAbroad(nameKey(line.slice(comma + 2))) &&
    line
      .slice(0, comma)
      .split(', ')
      .every(part => CAPITALISED.test(part))
  );
}
