import type { Appearance, NameMention } from '../model/reading.ts';
import type { Located } from '../model/span.ts';
import { cut, key, type Passage, spanIn } from '../text/normalise.ts';
import { withoutBody, withoutOfBody } from './body-in-name.ts';
import type { Candidate, Found, Stretch } from './layouts/layout.ts';
import { MANDATE } from './mandates.ts';
import { mentionOf } from './name-mention.ts';
import type { PartsState } from './parts-state.ts';
import { absenceBefore, absenceBehind, standsIn, substitutionIn } from './presence.ts';

/** The people of one line as appearances in a session. */
export interface LinePeople {
  readonly appearances: readonly Appearance[];
  /** Names with a slip in them. */
  readonly slips: readonly NameMention[];
  /** 1 when the role on the line below was taken. */
  readonly taken: number;
}

function locatedIn(p: Passage, [from, to]: Stretch): Located | null {
  const piece = cut(p, from, to);
  return piece.text === '' ? null : { text: piece.text, span: spanIn(piece, 0, piece.text.length) };
}

/** A name alone among text names somebody again, or the picture above; it makes no speaker without a role below. */
function viaOf(
  state: PartsState,
  candidate: Candidate,
  name: NameMention,
  isHeldUp: boolean,
): { readonly via: Appearance['via']; readonly known: boolean } {
  const { body, appearances, label, roll } = state;
  if (body.length === 0 || candidate.layout !== 'name-alone' || label !== null || roll !== null)
    return { via: 'list', known: false };
  const known = appearances.some(a => a.via === 'list' && a.name.text === name.text);
  return { via: known || !isHeldUp ? 'caption' : 'list', known };
}

/** The end of a role without what it says of absence, and whether it says so. */
function presentRole(
  p: Passage,
  role: Stretch | null,
  end: number,
): { role: Located | null; absent: boolean } {
  const [from, to] = role ?? [end, end];
  const mark = absenceBehind(p.text.slice(from, to));
  if (mark >= 0) return { role: locatedIn(p, [from, from + mark]), absent: true };
  const before = absenceBefore(p.text.slice(from, to));
  if (before > 0) return { role: locatedIn(p, [from + before, to]), absent: true };
  return { role: role && locatedIn(p, role), absent: false };
}

/** The role on the line below without what it says of absence ("préfet, excusé"), and whether it says so. */
function presentBelow(behind: Located | null): { role: Located | null; absent: boolean } {
  const mark = behind === null ? -1 : absenceBehind(behind.text);
  if (behind === null || mark < 0) return { role: behind, absent: false };
  const text = behind.text.slice(0, mark);
  const { start } = behind.span;
  return { role: text === '' ? null : { text, span: { start, end: start + mark } }, absent: true };
}

/** A room and its name or number, and no house: somebody may be of a "Foyer rural", a "Salle de spectacle". */
const ROOM =
  /^(?:[Ss]alle|[Aa]mphi|[Aa]mphithéâtre|[Aa]uditorium|[Bb]âtiment|[Rr]oom)s? [\p{Lu}\d][\p{L}\d.’'-]*$/u;

/** Reads who a believed line names: the part that each plays, the role, who stands in for whom. `behind`: a role on the line below. */
export function peopleIn(
  state: PartsState,
  p: Passage,
  candidate: Candidate,
  behind: Located | null,
  { absent, heading }: { readonly absent: boolean; readonly heading: boolean },
): LinePeople {
  const { session } = state.ground;
  const last = candidate.people.at(-1);
  const appearances: Appearance[] = [];
  const slips: NameMention[] = [];
  let taken = 0;
  candidate.people.forEach((read, i) => {
    const { plain, ofBodies } = state.ground.habits;
    const whole = plain ? withoutBody(p.text, read) : read;
    const person = ofBodies ? withoutOfBody(whole) : whole;
    const name = mentionOf(p, person.name);
    const next = candidate.people[i + 1];
    const said = presentRole(p, person.role, person.name.end);
    const isLast = read === last && behind !== null;
    // A heading that is a name opens what is told of that person, and is no caption.
    const { via, known } = viaOf(state, candidate, name, isLast || heading);
    let { role } = said;
    let isAway = absent || said.absent;
    if (person.role === null && isLast && (via === 'list' || known)) {
      const below = presentBelow(behind);
      if (via === 'list') role = below.role;
      isAway ||= below.absent;
      taken = 1;
    }
    const before = candidate.people[i - 1];
    const by =
      before !== undefined && standsIn(p.text.slice(before.name.end, person.name.start))
        ? mentionOf(p, before.name)
        : next === undefined
          ? null
          : substitute(state, p, person, next);
    // "Anne Roux (salle 3)": where, not what she does.
    if (role !== null && ROOM.test(role.text)) role = null;
    // "ayant donné pouvoir à" is no office.
    if (by !== null && /^(?:(?:qui )?(?:a|ayant) donné|donne |pouvoir|procuration)/u.test(role?.text ?? ''))
      role = null;
    const holds =
      (state.roll === 'represented' || state.roll === 'absent') &&
      before !== undefined &&
      substitute(state, p, before, person) !== null;
    const part =
      by !== null
        ? 'represented'
        : holds
          ? 'participant'
          : isAway
            ? 'absent'
            : partOf(state, candidate, person, role);
    const appearance: Appearance = { session, part, name, role, via };
    appearances.push(by === null ? appearance : { ...appearance, by });
    if (read.name.slip) slips.push(name);
  });
  return { appearances, slips, taken };
}

/** "Anne Roux (présidente de séance)", "Paul Petit, directeur (animateur)": on the roll of those present, who leads the meeting. */
const LEADS =
  /^(?:(?:.{3,80} )?(?:animateur|animatrice|moderateur|moderatrice|facilitateur|facilitatrice)|(?:the |in the )?(?:chair(?:man|woman|person)?|presiding|(?:president|presidente|animateur|animatrice) de (?:la )?(?:seance|reunion)|(?:preside|anime) la (?:seance|reunion)))$/u;

/** "Anne Roux (modératrice)", "Anne Roux – animation": nothing else is said of her than that she leads. */
const LEADS_ALONE =
  /^(?:moderat(?:eur|rice|ion)|animation|presidente? de (?:la )?(?:seance|session)|presidence)$/u;
const LONGEST_LEAD = 30;

/** "Paul Petit – présentateur": on the same roll, who speaks. */
const SPEAKS = /^(?:presentateur|presentatrice|intervenante?|orateur|oratrice|conferencier|conferenciere)$/u;

function partOf(
  { label, roll }: PartsState,
  { layout, lead }: Candidate,
  person: Found,
  role: Located | null,
): Appearance['part'] {
  // A label on the line says more than the roll; that a column holds names says nothing.
  const isLabelled = layout === 'labelled' && lead[1] > 0;
  const called = roll === 'participant' && role !== null ? key(role.text) : '';
  if (LEADS.test(called)) return 'moderator';
  if (roll === null && role !== null && role.text.length <= LONGEST_LEAD && LEADS_ALONE.test(key(role.text)))
    return 'moderator';
  if (SPEAKS.test(called)) return 'speaker';
  if (person.part === 'represented') return person.part;
  // A column of the roll says of each who came and who did not, whichever of the two its last head names.
  if (roll === 'participant' && person.part === 'absent') return person.part;
  if (roll === 'absent' && person.part === 'participant') return person.part;
  if (roll !== null && layout !== 'reported' && layout !== 'spoken' && !isLabelled) return roll;
  return label === 'moderator' && layout !== 'labelled' ? 'moderator' : person.part;
}

/** "Anne Roux, maire, représentée par Paul Petit": who came instead. */
function substitute({ roll }: PartsState, p: Passage, person: Found, next: Found): NameMention | null {
  const between = p.text.slice(person.name.end, next.name.start);
  // "Absente : Anne Roux, ayant donné pouvoir à Paul Petit": he is there, and votes for her.
  const isSaid = roll === 'absent' && /donn[eé]|pouvoir|procuration/u.test(between);
  const gives = (roll === 'represented' || isSaid) && MANDATE.test(between);
  return gives || substitutionIn(between) >= 0 ? mentionOf(p, next.name) : null;
}
