/**
 * "ABCD2026023", "CO-12", "O07", "[P34]", "#118", "25:": how congresses number what is presented, before its title. Boxes of
 * letters, laboratories, roads and norms bear numbers too, and open nothing.
 */
const CODE =
  /^(?:#\d{1,4}|(?!(?:BP|CS|TSA|CP|UMR|UPR|UAR|EA|URP|ISO|NF|EN|RN|RD|A|N|D|E)-?\d)\[?(?:\p{Lu}{2,8}\d{5,}|\p{Lu}{1,4}-\d{2,5}|\p{Lu}{1,3}0\d{1,2})\]?)[,:.]?$/u;
/** "25: Une étude des haies": a bare number, a colon right behind it, and a word; "9: 30" is an hour, "2024:" a year, "1: CNRS" the number that an author bears. */
const NUMBER = /^\d{2,3}:$/;
/** "31-2 Anne Roux, La haie": the number of a panel, and of what is presented there; "12-13 March" are days. */
const IN_PANEL = /^\d{1,3}-\d{1,2}$/;
const MONTH =
  /^(?:Janu|Janv|Febr|Févr|Marc|Mars|Apri|Avri|May|Mai|June|Juin|July|Juil|Augu|Août|Sept|Octo|Nove|Dece|Déce)/u;
const BEGINS_WORD = /^[«“"‘(]?\s?\p{Lu}/u;
const LIKE_CODE = /\d[\],:.]?$/;
const LONGEST = 20;
/** A title begins with a capital, a quote or a number. */
const BEGINS_TITLE = /^(?:[«“"‘(]\s?)*(?:[\p{Lu}\d]|(?<=[«“"‘(]\s?)$)/u;

/** Whether a word at the begin of a line is the number of what is presented, and the next the begin of its title. */
export function isTalkCode(word: string, next: string): boolean {
  if (word.length > LONGEST || !LIKE_CODE.test(word)) return false;
  if (IN_PANEL.test(word)) return BEGINS_WORD.test(next) && !MONTH.test(next);
  return NUMBER.test(word) ? BEGINS_WORD.test(next) : CODE.test(word) && BEGINS_TITLE.test(next);
}

/** Whether a line begins with the number of its panel and its own there: "31-2 ". */
export function isNumberedInPanel(line: string): boolean {
  return IN_PANEL.test(line.slice(0, Math.max(0, line.indexOf(' ')))) && talkCodeLength(line) > 0;
}

/** How many characters such a number takes at the begin of a line, with the blank behind it; 0 without one. */
export function talkCodeLength(line: string): number {
  const end = line.indexOf(' ');
  if (end < 0 || end > LONGEST) return 0;
  const dash = /^ [–—:|-] /.exec(line.slice(end, end + 3));
  const from = end + (dash === null ? 1 : 3);
  return isTalkCode(line.slice(0, end), line.slice(from, from + 4)) ? from : 0;
}
