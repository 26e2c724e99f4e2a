/** "La haie – conférence" before "de Anne Roux", "Visite du chantier, accueil" before "par": how a title is given, and no part of it. */
const DEED =
  /\s?[–—,|:-]\s(?:une? |l['’])?(?:accueil|animation|présentation|conférence|intervention|exposé|communication|témoignage|causerie|allocution|visite guidée|visite commentée|talk|lecture|presentation)$/iu;
const LONGEST = 30;
/** What is left is a title of two words at least. */
const TITLE = /\p{L}{2}.*\s.*\p{L}{2}/u;

/** Where a title ends that stood before a word which leads to a name: before what only says that somebody gives it. */
export function endBeforeDeed(title: string): number {
  const deed = DEED.exec(title.slice(Math.max(0, title.length - LONGEST)));
  if (deed === null) return title.length;
  const end = title.length - deed[0].length;
  return TITLE.test(title.slice(0, end)) ? end : title.length;
}
