import { key } from '../text/normalise.ts';
import { roleScore } from '../text/role-words.ts';
import { isBareLabel } from './bare-label.ts';
import { endOfMoment, isFormatOf } from './format-of.ts';
import { mayOpenAsItem, saysWhoOpens } from './item-openings.ts';
import type { Candidate, Stretch } from './layouts/layout.ts';
import { objectBehind } from './layouts/object-behind.ts';
import { speechTitle } from './speech-title.ts';
import { isLabelAhead, talkTitle } from './talk-title.ts';

/** What is known of a line that names people, and may open a session. */
interface About {
  /** Its first words, folded. */
  readonly words: string;
  /** They open a session wherever they stand ("Table ronde"), or where something begins ("Ouverture"). */
  readonly strong: boolean;
  readonly weak: boolean;
  readonly hours: boolean;
  readonly level: number;
  readonly entry: boolean;
  /** Its list says what it names. */
  readonly listed: boolean;
  readonly stopped: boolean;
}

/** The title beside the people of a line. */
interface Beside {
  readonly title: Stretch;
  /** It is called so to the letter: nothing at its ends is a mark. */
  readonly whole: boolean;
  /** It says what is given. */
  readonly said: boolean;
  /** The words before the people say how they speak. */
  readonly format: boolean;
}

/** What opens a talk where hours or a heading's level say that something begins. */
const SPEECH =
  /^(?:accueil|bienvenue|lancement|interventions?|allocutions?|mots?|discours|prise de parole|expose|communication|conference|point|eclairage)\b/;

/** "Présentation, par A et B, du budget": what is presented stands behind those who do. */
function goesOnBehind(rest: string, { layout, people }: Candidate): boolean {
  const names = people.map(({ name }) => name);
  return layout === 'spoken' && objectBehind(rest, names) >= 0;
}

/** "Carte blanche à Anne Roux", "Trois questions à Paul Petit": where the words end that say what is given. */
function withoutTo(rest: string, end: number): number {
  return end - (/\s(?:à|aux?|devant)[\s….:]*$/iu.exec(rest.slice(0, end))?.[0].length ?? 0);
}

/** "Table ronde : ", "- Atelier 2 « Les mares », ", "Ouverture par ": what may stand before people in an entry that ends with a stop. */
function isEntryLabel(rest: string, first: number): boolean {
  return isBareLabel(rest.slice(0, first)) || mayOpenAsItem(rest) || saysWhoOpens(rest);
}

/**
 * The title of the session that a line with people opens: what is said behind them, or what stands before them where it is not their
 * role. Null where it opens none.
 */
export function titleBesidePeople(rest: string, people: Candidate, about: About): Beside | null {
  const { words, strong, weak, hours, level, entry, listed, stopped } = about;
  const [, first] = people.lead;
  const ahead = rest.slice(0, first);
  // "Grand témoin : Emma Haz": a label in the list of a session, not a session.
  if (!strong && !hours && people.layout === 'labelled' && /:\s*$/.test(ahead)) return null;
  const placed = hours || level > 0;
  const format = isFormatOf(ahead);
  const told =
    placed && (first === 0 || listed || isLabelAhead(ahead) || format) ? talkTitle(rest, people) : null;
  // "Entretien avec Anne Roux": the words before the name are no title of what is said.
  if (told !== null && !(format && told[0] < first)) return { title: told, whole: false, said: true, format };
  // "Table ronde : Anne Roux (CNRS) et Paul Petit (EHESS).": an entry may end with a dot; a sentence is none.
  const speech = strong || weak || (placed && SPEECH.test(words));
  const isEntry = hours ? speech || entry || /^[«“"]/u.test(rest) : strong && isEntryLabel(rest, first);
  if (stopped && !isEntry) return null;
  const titled = speech || (placed && (people.layout === 'title-first' || people.layout === 'spoken'));
  const isRole = people.layout === 'role-first' || (people.layout === 'body-first' && roleScore(rest) > 0);
  if (!titled || key(ahead) === '' || (isRole && !speech)) return null;
  const speaker = placed ? speechTitle(rest, people) : null;
  if (speaker !== null) return { title: speaker, whole: true, said: false, format };
  const goesOn = level > 0 && goesOnBehind(rest, people);
  const end = goesOn ? rest.length : (endOfMoment(rest, people) ?? withoutTo(rest, first));
  return { title: [0, end], whole: false, said: false, format };
}

/** Whether the title only says how those on the line speak, and nothing of what: "Table ronde 2", "Conférence de Anne Roux". */
export function isUntitled({ said, format }: Beside, called: string): boolean {
  return !said && (format || isBareLabel(called));
}
