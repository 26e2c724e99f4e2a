/** "Favoriser une", "Revoir les", "Rethinking our": what a programme opens the title of a theme with, before the subject. */
const OPENING =
  /^(?:\p{Lu}\p{Ll}+(?:er|ir|oir|re) (?:(?:une?|les?|la|des|nos|notre|leurs?) |l['’])|\p{Lu}\p{Ll}+ing (?:the|an?|our|their) )(?=\p{L})/u;
/** Where the subject ends and its list begins. */
const DETAIL = /\s*[:;(–—].*$/u;

/** The subject of a theme's title, for where there is little room: "Transition écologique juste" of "Favoriser une transition écologique juste : énergie, …". */
export function themeShort(title: string): string {
  const subject = title.replace(OPENING, '').replace(DETAIL, '').trim();
  return subject === '' ? title : subject.charAt(0).toLocaleUpperCase() + subject.slice(1);
}
