import { blocksOf, type Line } from '../document/lines.ts';
import { findNames } from '../text/names.ts';
import { key } from '../text/normalise.ts';
import { headsSpeakers, presentsSpeakers } from './labels.ts';
import { readLead } from './layouts/lead.ts';
import { dayLength, marksOf } from './marks.ts';
import { openingHoursIn } from './opening-hours.ts';
import { isDay } from './programme.ts';

/** Over those who made, paid or printed what is shown: nobody speaks until the programme goes on. */
const CREDITS =
  /^(?:(?:nos |les )?remerciements?(?: (?:a|aux|et) .{3,40})?|credits|generique|colophon|(?:l )?ours|mentions legales|fiche technique|(?:l )?equipe(?: (?:artistique|technique|d animation|du projet|de realisation))?(?: et technique)?|conseil d administration|adresses|(?:nos |les )?partenaires|(?:ecoles|structures|institutions|etablissements|associations|organismes) (?:participant|partenaire|associe)e?s)$/u;
/** "Nous tenons à remercier", "Merci à nos bénévoles :": a sentence, or the names below it. */
const THANKS =
  /^(?:(?:nous|je|les organisat\p{L}+|(?:l |notre |toute l )(?:equipe|association)(?: \p{L}+){0,4}|le comite(?: \p{L}+){0,3})(?: (?:tenons|tiens|tient|tiennent|souhaitons|souhaite|souhaitent|voudrions) (?:egalement |aussi )?(?:a )?)?(?: ?(?:remerci(?:e|ons|ent|er)))(?: |$)|(?:un (?:grand|immense) |mille )?mercis? (?:a |aux ))/u;
/** Over works: books, pictures for the press. */
const WORKS =
  /^(?:(?:pour (?:aller plus loin|en savoir plus)|a lire(?: aussi)?|(?:(?:courte|breve|selected|short) )?bibliograph(?:ie|y)(?: .{3,30})?|(?:(?:quelques|indications|elements|orientations|reperes|selection|notices?) (?:de )?(?:references )?bibliographi(?:ques?|e))|(?:notes et )?references(?: bibliographiques)?|(?:quelques )?lectures(?: (?:conseillees|recommandees|complementaires))?|(?:ouvrages?|oeuvres|sources|textes) (?:cite|consulte|conseille)e?s|(?:works|literature) cited|(?:further|suggested|recommended) readings?|(?:filmo|disco|webo|sito)graphie|visuels(?: (?:disponibles )?pour la presse| presse)?|iconographie|legendes))$/u;
/** "Un projet de Anne Roux, Paul Petit": a paragraph that says by whom something is that is shown. */
const MADE_BY =
  /^(?:un|une) (?:projet|exposition|film|documentaire|court metrage|installation|oeuvre|spectacle|creation|evenement|performance) (?:\p{L}+ ){0,2}(?:de|d|par)(?: |$)/u;
const TUTORED = / (?:encadree?s?|accompagnee?s?) par /u;
/** Who comes to what is shown: what is said of that is no credit. */
const COMES = /(?:^| )(?:avec|presence|suivie?s?|debat|rencontre|echange|intervenante?s?|invitee?s?)(?: |$)/u;
/** Labels of who made a film or a play; two of them, and who is behind "Avec" plays in it. */
const MAKERS =
  /^(?:r[ée]alisation|sc[ée]nario|mise en sc[èe]ne|musique|montage|image|son|lumi[èe]res?|costumes?|d[ée]cors?|production|photographie|texte|avec|interpr[ée]tation|distribution|sc[ée]nographie|chor[ée]graphie|dramaturgie)\s?:/iu;
const CAST = /^(?:avec|interprétation|distribution|interprètes?)\s?:?\s/iu;
const FILM = /\((?:[^()]{2,60}, )?(?:19|20)\d\d, (?:[^()]{2,40}, )?\d{1,3}\s?(?:min|mn|['’′]|h)/iu;
/** "Anne Roux, Le papier et la rue, éditions du Lac, 2019": a book. */
const REFERENCE = /^[^,]{4,60},.{3,120},\s(?:19|20)\d\d\.?$/u;
/** The author of a book by initials, set off from its title: "La rue - A. Noury - Seuil", "Le lac, Kerjean B.", "L. Aragon, J. Cocteau". */
const AUTHOR =
  /(?:^|\s[-–—]\s?|,\s?)(?:(?:\p{Lu}\.[ -]?){1,3}\p{Lu}[\p{L}’'-]+|\p{Lu}[\p{L}’'-]+ \p{Lu}\.)(?: et al\.?)?\s?(?=[-–—,]\s|$)/u;
/** "- Le papier - Adèle Noury - Seuil": title, author, publisher. */
const BOOK_PARTS = /\s[-–—]\s.*\S\s[-–—]\s/u;
/** "Programme", "Atelier 2", "Table ronde : …": what goes on with the programme. */
const GOES_ON =
  /^(?:(?:le |l )?(?:avant )?programme(?: .{2,50})?|(?:table ronde|atelier|session|seance|panel|conference|partie|axe|theme|intervention|communication) (?:n )?\d{1,2}(?: .*)?|(?:matin|matinee|apres midi|soiree))$/u;
const WORK = /(?<!\d)(?:19|20)\d\d(?!\d)|https?:|www\.|©/u;
/** So many books in a row are a list of them. */
const LEAST_BOOKS = 2;
/** "La rue © Ville de Caen"; "Récits©" is a title. */
const PICTURE = /(?:^|[\s(,–-])©/u;
/** "Rue de nuit, Anne Roux, CC BY-SA 2.0": under which licence a picture is shown. */
const LICENSED =
  /(?<!\p{L})(?:CC[ -]BY(?:-\p{Lu}{2})*|CC0|(?:licen[cs]e )?creative commons|domaine public$|public domain$)(?![\p{L}-])/iu;
/** Whose telephone is told may be asked, and does not speak by that. */
const PHONE = /\+\d{2}[\d ().]{7,}|(?<!\d)0\d(?:[ .-]?\d\d){4}(?!\d)/u;
const LONGEST_HEAD = 60;
const LONGEST_CAPTION = 160;
/** A work may be wrapped over so many lines: those of a narrow column are short. */
const WRAPPED = 4;

/** What a line without people of its own stands over: who made and paid, who is thanked, works. */
export type Zone = 'credits' | 'thanks' | 'works';

/** What a line opens under which nobody speaks; a value of a record or a row says nothing of what stands below. */
export function opensZone(line: Line): Zone | null {
  const { text, block } = line;
  if (text === '' || block?.value != null || text.startsWith('|')) return null;
  const marks = marksOf(text);
  if (marks.hours || marks.bullet) return null;
  const words = key(text.slice(0, LONGEST_CAPTION));
  if (THANKS.test(words)) return 'thanks';
  if (text.length > LONGEST_HEAD) return null;
  return CREDITS.test(words) ? 'credits' : WORKS.test(words) ? 'works' : null;
}

/** Whether the programme goes on: hours, a day, a heading, a label of who speaks or of what begins. */
function goesOn({ text, level }: Line, head: Line): boolean {
  if (level > 0 && (head.level === 0 || level <= head.level)) return true;
  const marks = marksOf(text);
  if (marks.hours || marks.day || isDay(text)) return true;
  const words = key(text.slice(0, LONGEST_CAPTION));
  return (
    (text.length <= LONGEST_HEAD && GOES_ON.test(words)) ||
    headsSpeakers(text) ||
    presentsSpeakers(text) ||
    readLead(/^[^:]{3,40}:/u.exec(text)?.[0] ?? '').type === 'label'
  );
}

/** A book or a picture, as lists of works tell them. */
function isWork({ text }: Line): boolean {
  return WORK.test(text) || AUTHOR.test(text) || (BOOK_PARTS.test(text) && marksOf(text).bullet);
}

/** A heading over books, within a list of them: "Histoire", "Arts". */
function isShelf(lines: readonly Line[], at: number): boolean {
  const head = lines[at];
  if (head === undefined || head.level === 0 || goesOn({ ...head, level: 0 }, head)) return false;
  return lines.slice(at + 1, at + 1 + WRAPPED).some(({ text }) => AUTHOR.test(text) || BOOK_PARTS.test(text));
}

/** Where what a line opened ends. */
function endOf(lines: readonly Line[], at: number, zone: Zone): number {
  const head = lines[at];
  if (head === undefined) return at;
  if (zone === 'thanks' && /[.!]$/u.test(head.text)) return at + 1;
  let taken = false;
  let end = at + 1;
  for (; end < lines.length; end += 1) {
    const line = lines[end];
    if (line === undefined) break;
    if (line.text === '') {
      if (zone === 'thanks' && taken) break;
      continue;
    }
    if (goesOn(line, head) && !(zone === 'works' && isShelf(lines, end))) break;
    if (zone === 'works' && !lines.slice(end, end + WRAPPED).some(isWork)) break;
    taken = true;
    if (zone === 'thanks' && /\.$/u.test(line.text)) return end + 1;
  }
  return end;
}

/** The stretches of lines between blank ones, each heading with what stands below it. */
function paragraphsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  return blocksOf(lines, 0, lines.length).flatMap(([from, to]) => {
    const starts = lines.slice(from, to).flatMap(({ level }, i) => (i === 0 || level > 0 ? [from + i] : []));
    return starts.map((start, i) => lines.slice(start, starts[i + 1] ?? to));
  });
}

function wordsOf(paragraph: readonly Line[], from: number): string {
  return key(
    paragraph
      .slice(from)
      .map(({ text }) => text)
      .join(' '),
  );
}

/** "Anne Roux – 02 31 00 00 00"; a telephone alone on its line tells what stands above it, and stays. */
function isCard(text: string): boolean {
  return PHONE.test(text) && findNames(text, 0.5)[0]?.start === 0;
}

/** The lines of a paragraph that say who made what is shown, who plays in it or of whom a picture is. */
function creditsOf(paragraph: readonly Line[]): readonly Line[] {
  if (paragraph.some(({ text, block }) => block?.value != null || marksOf(text).hours)) return [];
  const made = paragraph.findIndex(({ text }) => MADE_BY.test(key(text.slice(0, LONGEST_CAPTION))));
  if (made >= 0 && !COMES.test(wordsOf(paragraph, made))) return paragraph.slice(made);
  if (TUTORED.test(wordsOf(paragraph, 0))) {
    const named = paragraph.findIndex(({ text }) => findNames(text, 0.5)[0]?.start === 0);
    if (named >= 0 && TUTORED.test(wordsOf(paragraph, named))) return paragraph.slice(named);
  }
  const books = paragraph.filter(({ text }) => REFERENCE.test(text) && dayLength(text, 0) === 0);
  if (books.length >= LEAST_BOOKS && books.length * 2 >= paragraph.length) return paragraph;
  const makers = paragraph.filter(({ text }) => MAKERS.test(text) || FILM.test(text));
  if (makers.length >= 2) return paragraph.filter(({ text }) => MAKERS.test(text) || CAST.test(text));
  return paragraph.filter(
    line =>
      isLicensed(line) ||
      (line.text.length <= LONGEST_CAPTION && (PICTURE.test(line.text) || isCard(line.text))),
  );
}

function isLicensed({ text }: Line): boolean {
  return text.length <= LONGEST_CAPTION && LICENSED.test(text);
}

/** Of works in a list, so many under licences: one sentence may say under which the talks are published. */
const LEAST_LICENSED = 2;

/** The lines of a text without those of pictures under their licences. */
export function withoutLicensed(lines: readonly Line[]): readonly Line[] {
  const licensed = new Set(lines.filter(isLicensed));
  if (licensed.size < LEAST_LICENSED) return lines;
  return lines.map(line => (licensed.has(line) ? { ...line, text: '' } : line));
}

/** "Bibliographie": under no other head do books alone tell that a text goes on with books. */
const BIBLIOGRAPHY = /bibliograph/iu;

/** The lines under the bibliographies of a text that has no entries of a programme: nobody speaks there. */
function booksIn(lines: readonly Line[]): readonly number[] {
  const books: number[] = [];
  for (const [at, line] of lines.entries()) {
    if (!BIBLIOGRAPHY.test(line.text) || opensZone(line) !== 'works') continue;
    const end = endOf(lines, at, 'works');
    if (lines.slice(at + 1, end).filter(isWork).length < LEAST_BOOKS) continue;
    for (let i = at + 1; i < end; i += 1) books.push(i);
  }
  return books;
}

/**
 * The lines of a programme without those that say who made, paid, printed or drew what is shown, who is thanked, and when a house
 * is open: nobody of these speaks, and nothing of it is held. What stands before the first entry of the programme stays.
 */
export function withoutColophon(lines: readonly Line[]): readonly Line[] {
  const first = lines.findIndex(({ text }) => text !== '' && (marksOf(text).hours || isDay(text)));
  if (first < 0) return withoutAt(withoutLicensed(lines), new Set(booksIn(lines)));
  const dropped = new Set<number>(openingHoursIn(lines));
  for (let at = first; at < lines.length; at += 1) {
    const line = lines[at];
    const zone = line === undefined ? null : opensZone(line);
    if (zone === null) continue;
    const end = endOf(lines, at, zone);
    for (let i = zone === 'thanks' ? at : at + 1; i < end; i += 1) dropped.add(i);
    at = end - 1;
  }
  for (const paragraph of paragraphsOf(lines))
    for (const { index } of creditsOf(paragraph)) dropped.add(index);
  return withoutAt(lines, dropped);
}

function withoutAt(lines: readonly Line[], dropped: ReadonlySet<number>): readonly Line[] {
  return dropped.size === 0
    ? lines
    : lines.map((line, at) => (dropped.has(at) ? { ...line, text: '' } : line));
}
