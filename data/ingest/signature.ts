import type { Line } from '../document/lines.ts';
import { key } from '../text/normalise.ts';

/** What closes a message: behind it only the sender signs. */
const CLOSING =
  /^(?:(?:bien |tres )?(?:cordialement|amicalement|sincerement|respectueusement)|(?:sinceres |cordiales |meilleures )?salutations(?: \p{L}+)*|bien a (?:vous|toi)|(?:tres |une )?(?:belle|bonne|excellente) (?:journee|soiree|apres midi|semaine|reception|continuation|fin de (?:journee|semaine))(?: (?:a|et|belle|bonne|tres|vous|toi|tous|toutes|journee|soiree|semaine)){0,6}|(?:je |nous )?rest(?:e|ons|ant) a votre disposition(?: \p{L}+){0,6}|(?:en |avec )?(?:vous remerciant|(?:mes |nos )?remerciements|merci)(?: (?:d avance|par avance|a vous|a tous|a toutes|et a bientot))|a (?:tres )?bientot|cdlt|(?:best|kind|warm) regards|regards|(?:en vous remerciant|dans l attente)(?: \p{L}+){0,8})$/u;
const GREETING = /^(?:bonjour|bonsoir|cheres?|chers?|madame|monsieur|mesdames|messieurs|hello|dear|salut)\b/;
const FIRST_LINES = 15;
/** A signature of more lines is a part of the document. */
const MOST_LINES = 12;

/** The lines of a message without who signs it: sender and address are no part of what was sent. Other texts stay as they are. */
export function withoutSignature(lines: readonly Line[]): readonly Line[] {
  if (!lines.slice(0, FIRST_LINES).some(line => line.text.length < 60 && GREETING.test(key(line.text))))
    return lines;
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
