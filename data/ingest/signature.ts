import type { Line } from '../document/lines.ts';
import { key } from '../text/normalise.ts';

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

/** The lines of a message without who signs it: sender and address are no part of what was sent. Other texts stay as they are. */
export function withoutSignature(lines: readonly Line[]): readonly Line[] {
  const isMessage = lines
    .slice(0, FIRST_LINES)
    .some(
      ({ text }) =>
        (text.length < 60 && GREETING.test(key(text))) ||
        (text.length < LONGEST_HEAD && OF_MESSAGE.test(text)),
    );
  if (!isMessage) return lines;
  const closing = lines.findLastIndex(
    line => line.text.length < 80 && (CLOSING.test(key(line.text)) || /^--?$/.test(line.text)),
  );
  const first =
    lines[closing - 1]?.text === '' ? closing : lines.findIndex(line => CLOSING.test(key(line.text)));
  const from = first < 0 ? closing : Math.min(first, closing);
  if (from <= 0) return lines;
  const behind = lines.slice(from).filter(line => line.text !== '').length;
  if (behind > MOST_LINES) return lines;
  return lines.map((line, i) => (i >= from ? { ...line, text: '' } : line));
}
