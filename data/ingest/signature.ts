import type { Line } from '../document/lines.ts';
import { findNames } from '../text/names.ts';
import { key } from '../text/normalise.ts';
import { startsAsRole } from '../text/role-words.ts';

/** What closes a message: behind it only the sender signs. */
const CLOSING =
  /^(?:(?:bien |tres )?(?:cordialement|amicalement|sincerement|respectueusement)|(?:sinceres |cordiales |meilleures )?salutations(?: \p{L}+)*|bien a (?:vous|toi)|(?:tres |une )?(?:belle|bonne|excellente) (?:journee|soiree|apres midi|semaine|reception|continuation|fin de (?:journee|semaine))(?: (?:a|et|belle|bonne|tres|vous|toi|tous|toutes|journee|soiree|semaine)){0,6}|(?:je |nous )?rest(?:e|ons|ant) a votre disposition(?: \p{L}+){0,6}|(?:en |avec )?(?:vous remerciant|(?:mes |nos )?remerciements|merci)(?: (?:d avance|par avance|a vous|a tous|a toutes|et a bientot))|merci(?: (?:beaucoup|encore|bien|infiniment))?|a (?:tres )?bientot|cdlt|(?:best|kind|warm) regards|regards|(?:en vous remerciant|dans l attente)(?: \p{L}+){0,8})$/u;
const GREETING = /^(?:bonjour|bonsoir|cheres?|chers?|madame|monsieur|mesdames|messieurs|hello|dear|salut)\b/;
/** "Le 12 mars 2024 à 10:02, Anne Roux a écrit :", "Objet : programme": a message that answers or passes on another. */
const OF_MESSAGE = /(?:a écrit|wrote)\s?:$|^(?:objet|subject|de|from)\s?:\s\S/iu;
const FIRST_LINES = 15;
const LONGEST_HEAD = 160;
/** A signature of more lines is a part of the document. */
const MOST_LINES = 12;

/** "Je vous prie d'agréer, Madame, Monsieur, l'expression de mes sentiments les meilleurs." */
const FORMULA =
  /(?:prie|prions|veuillez)(?: \p{L}+){0,4} (?:agreer|recevoir|accepter|croire)(?: \p{L}+){0,14} (?:salutations|sentiments|consideration|hommages|devouement|respects)/u;
const LONGEST_FORMULA = 260;

/** Whether a line closes a message with a formula; "sont prié·es d'agréer nos excuses" closes none. */
function isFormula({ text }: Line): boolean {
  return (
    text.length > 20 &&
    text.length < LONGEST_FORMULA &&
    /agr|recevoir|accepter|croire/iu.test(text) &&
    FORMULA.test(key(text))
  );
}

/** "a le plaisir de vous convier", "ont l'honneur de vous inviter", "vous invite" at the head of an invitation. */
const INVITES =
  /(?:plaisir|honneur|joie) de vous (?:inviter|convier|accueillir)|vous (?:invitent?|convient?)(?: |$)/u;

/** The office of a line that says nothing else: "Maire de Redon", "Le Directeur". */
function isOfficeAlone(text: string): boolean {
  const office = text.replace(/^(?:L[ea] |L['’])/u, '');
  return (
    text.length <= LONGEST_OFFICE &&
    /^\p{Lu}/u.test(text) &&
    startsAsRole(office) &&
    findNames(text, LEAST_NAME).length === 0
  );
}

function isNameAlone(text: string): boolean {
  const [name, ...others] = findNames(text, LEAST_NAME);
  return name !== undefined && others.length === 0 && name.end - name.start >= text.length;
}

const LONGEST_OFFICE = 90;
/** An unknown name may sign as well. */
const LEAST_NAME = 0.3;
/** A name and an office, or two who sign. */
const MOST_SIGNING = 4;

/** Where those sign who invite: the last lines, a name and an office one below the other, and nothing else; -1 where none do. */
function signedFrom(lines: readonly Line[]): number {
  const invites = lines
    .slice(0, FIRST_LINES)
    .some(({ text }) => text.length < LONGEST_FORMULA && INVITES.test(key(text)));
  if (!invites) return -1;
  const last = lines.findLastIndex(({ text }) => text !== '');
  let from = last;
  while (from > 0 && lines[from - 1]?.text !== '') from -= 1;
  const signing = lines.slice(from, last + 1);
  const named = signing.map(({ text }) => isNameAlone(text));
  const held = signing.map(({ text }) => isOfficeAlone(text));
  const isPair = signing.length % 2 === 0 && signing.length <= MOST_SIGNING && signing.length > 0;
  return isPair &&
    signing.every((_, i) => named[i] === true || held[i] === true) &&
    named.includes(true) &&
    held.includes(true)
    ? from
    : -1;
}

/** The lines of a message without who signs it: sender and address are no part of what was sent. Other texts stay as they are. */
export function withoutSignature(lines: readonly Line[]): readonly Line[] {
  const isMessage = lines
    .slice(0, FIRST_LINES)
    .some(
      ({ text }) =>
        (text.length < 60 && GREETING.test(key(text))) ||
        (text.length < LONGEST_HEAD && OF_MESSAGE.test(text)),
    );
  if (!isMessage) return withoutLines(lines, signedFrom(lines));
  const closing = lines.findLastIndex(
    line =>
      (line.text.length < 80 && (CLOSING.test(key(line.text)) || /^--?$/.test(line.text))) || isFormula(line),
  );
  const first =
    lines[closing - 1]?.text === '' ? closing : lines.findIndex(line => CLOSING.test(key(line.text)));
  const from = first < 0 ? closing : Math.min(first, closing);
  if (from <= 0) return withoutLines(lines, signedFrom(lines));
  const behind = lines.slice(from).filter(line => line.text !== '').length;
  if (behind > MOST_LINES) return lines;
  return withoutLines(lines, from);
}

function withoutLines(lines: readonly Line[], from: number): readonly Line[] {
  return from < 0 ? lines : lines.map((line, i) => (i >= from ? { ...line, text: '' } : line));
}
