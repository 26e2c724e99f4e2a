import type { Appearance } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { key, passage, spanIn } from '../text/normalise.ts';
import { startsAsRole } from '../text/role-words.ts';
import { speechOf } from './layouts/speech-verbs.ts';

/** "M. GUINOT, Vice-Président, ouvre": a family name behind a civility, an apposition, and what the person does. */
const CALLED =
  /(?<![\p{L}.])(?:M\.|Mr\.?|Mme|Mrs|Ms|Cr|Cllr|Councillor|Mayor|Dr|Monsieur|Madame|Mlle) ((?:d['’]|[Dd]e |[Dd]u |[Dd]es |[Ll]e |[Ll]a |Les |Van |Von |El |Ben )*\p{Lu}[\p{L}'’-]+(?: (?=\p{Lu}{2})\p{Lu}[\p{Lu}'’-]+)*)(?:, [^,.;:!?]{2,80},)? /gu;

/** "Emmanuel présente": a given name alone, right before what the person does. */
const FIRST_NAMED = /(?<![\p{L}’'-] ?)(?<!\p{Lu}\. ?)(\p{Lu}[\p{L}-]+) (?=\p{Ll})/gu;

/** "Anne - Les Amis du pré : …", "Anne : …", "- Anne, même groupe : …": who is called by the given name before what was said. */
const TURN =
  /^(?:[-–—•*]\s*)?(\p{Lu}[\p{L}’'-]{1,20})(?:\s\p{Lu}[\p{L}’'-]+)?(?:\s[-–—]\s([^:]{2,60}?)|, ([^:]{2,40}?)|\s\(([^:)]{2,40})\))?\s?:\s(?=\S)/u;

/** "Mme le Maire précise", "Le président informe": an office that one of those present holds, right before what is done. */
const OFFICED =
  /(?<![\p{L}.])(?:(?:M\.|Mr\.?|Mme|Monsieur|Madame) (?:le |la )|L[ea] )([Mm]aire|[Pp]résidente?) (?=\p{Ll})/gu;

/** The office by which those present call who leads them; null for any other role. */
function officeOf(role: string): string | null {
  return (
    /^(maire|president)e?(?!\p{L}| adjoint| delegue| suppleant| honoraire)/u.exec(key(role))?.[1] ?? null
  );
}

/** Who of those present is mayor or president; two who are leave nobody. */
function officesOf(appearances: readonly Appearance[]): ReadonlyMap<string, Appearance | null> {
  const offices = new Map<string, Appearance | null>();
  for (const appearance of appearances) {
    const { name, role, via, part } = appearance;
    const office = via !== 'list' || part === 'absent' || role === null ? null : officeOf(role.text);
    if (office === null) continue;
    const known = offices.get(office);
    if (known === undefined) offices.set(office, appearance);
    else if (known !== null && key(known.name.text) !== key(name.text)) offices.set(office, null);
  }
  const [leader, ...others] = leading(appearances);
  // "Sous la présidence de Mme Roux": the mayor, or the president, where nobody is called so.
  if (leader !== undefined && others.length === 0 && leader.role === null)
    for (const office of ['maire', 'president']) if (!offices.has(office)) offices.set(office, leader);
  return offices;
}

/** Who leads the meeting of those lists, each once. */
function leading(appearances: readonly Appearance[]): readonly Appearance[] {
  const found = new Map<string, Appearance>();
  for (const appearance of appearances)
    if (appearance.part === 'moderator') found.set(key(appearance.name.text), appearance);
  return [...found.values()];
}

/** The people of the lists by their family name, or by their given name; two of one name are told apart by nothing. */
function rosterOf(
  appearances: readonly Appearance[],
  by: 'familyName' | 'givenName',
): ReadonlyMap<string, Appearance | null> {
  const roster = new Map<string, Appearance | null>();
  for (const appearance of appearances) {
    const { name, via, part } = appearance;
    if (via !== 'list' || part === 'absent') continue;
    const called = key(name[by]);
    if (called === '') continue;
    const known = roster.get(called);
    if (known === undefined) roster.set(called, appearance);
    else if (known !== null && key(known.name.text) !== key(name.text)) roster.set(called, null);
  }
  return roster;
}

/** Those of the lists by their given name, all who bear it. */
function sharingNames(appearances: readonly Appearance[]): ReadonlyMap<string, readonly Appearance[]> {
  const found = new Map<string, Appearance[]>();
  for (const appearance of appearances) {
    if (appearance.via !== 'list' || appearance.part === 'absent') continue;
    const called = key(appearance.name.givenName);
    const same = found.get(called) ?? [];
    if (called !== '' && !same.some(({ name }) => key(name.text) === key(appearance.name.text)))
      found.set(called, [...same, appearance]);
  }
  return found;
}

/** Who is called before a colon by the given name; whom of several, their body or office says. */
function turnOf(
  line: string,
  givens: ReadonlyMap<string, readonly Appearance[]>,
): { readonly known: Appearance; readonly at: number; readonly called: string } | null {
  if (givens.size === 0) return null;
  const found = TURN.exec(line);
  const called = found?.[1];
  // "Anne Roux : trésorière" tells who was elected.
  if (found === null || called === undefined || startsAsRole(line.slice(found[0].length))) return null;
  const same = givens.get(key(called)) ?? [];
  const apart = key(found[2] ?? found[3] ?? found[4] ?? '');
  const [known, ...others] =
    same.length < 2 ? same : same.filter(({ role }) => apart !== '' && key(role?.text ?? '').includes(apart));
  return known === undefined || others.length > 0 ? null : { known, at: found[0].indexOf(called), called };
}

/**
 * Who of those present takes the floor in minutes that call people by their family name ("Mme NOURY précise que …"). Each
 * once a session; who opens the meeting leads it in every session.
 */
export function readFloor(
  text: string,
  parts: readonly { readonly session: string; readonly body: readonly Span[] }[],
  listed: readonly Appearance[],
): readonly Appearance[] {
  const families = rosterOf(listed, 'familyName');
  const givens = rosterOf(listed, 'givenName');
  const offices = officesOf(listed);
  const sharing = sharingNames(listed);
  const leaders = new Set<string>();
  const found: Appearance[] = [];
  const done = new Set(
    listed
      .filter(({ part }) => part === 'speaker' || part === 'moderator')
      .map(({ session, name }) => `${session}\n${key(name.text)}`),
  );
  for (const { session, body } of parts) {
    for (const { start, end } of body) {
      const p = passage(text, start, end);
      const turn = turnOf(p.text, sharing);
      if (turn !== null && !done.has(`${session}\n${key(turn.known.name.text)}`)) {
        const { known, at, called } = turn;
        done.add(`${session}\n${key(known.name.text)}`);
        const span = spanIn(p, at, at + called.length);
        const part = 'speaker';
        found.push({ ...known, session, part, name: { ...known.name, span, written: called }, via: 'list' });
      }
      const calls = [
        ...Array.from(p.text.matchAll(CALLED), called => ({ called, roster: families })),
        ...Array.from(p.text.matchAll(FIRST_NAMED), called => ({ called, roster: givens })),
        ...(offices.size === 0
          ? []
          : Array.from(p.text.matchAll(OFFICED), called => ({ called, roster: offices }))),
      ];
      for (const { called, roster } of calls) {
        const family = called[1] ?? '';
        const known = roster.get(roster === offices ? (officeOf(family) ?? '') : key(family));
        const said = speechOf(p.text.slice(called.index + called[0].length));
        if (known == null || said === null) continue;
        const { name, role } = known;
        const person = key(name.text);
        if (said === 'moderator') leaders.add(person);
        const once = `${session}\n${person}`;
        if (done.has(once)) continue;
        done.add(once);
        const at = called.index + called[0].indexOf(family);
        const span = spanIn(p, at, at + family.length);
        const part = leaders.has(person) ? 'moderator' : 'speaker';
        found.push({ session, part, name: { ...name, span, written: family }, role, via: 'list' });
      }
    }
  }
  return found;
}
