/** What an address calls a street, as a part of regular expressions that ignore case; what ends the word is said where it is asked for. */
export const STREET_WORD = String.raw`(?:rue|avenue|av\.|boulevard|bd|place|chemin|route|all[ée]es?|impasse|quai|cours|square|faubourg|esplanade|passage)`;
