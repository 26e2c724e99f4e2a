import type { MadePerson } from './content.ts';
import type { Style } from './factors.ts';
import type { Piece } from './tree.ts';
import type { Words } from './words.ts';

type Writes = (person: MadePerson) => string;

/** A name as the document writes names. */
export function nameIn(style: string, { given, family, civil }: MadePerson): string {
  switch (style) {
    case 'given-FAMILY':
      return `${given} ${family.toUpperCase()}`;
    case 'FAMILY-given':
      return `${family.toUpperCase()} ${given}`;
    case 'civil':
      return `${civil} ${given} ${family}`;
    default:
      return `${given} ${family}`;
  }
}

/** What a document says of a person behind the name where it says all. */
export function roleOf({ role, body }: MadePerson): string {
  return `${role}, ${body}`;
}

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const handleOf = ({ given, family }: MadePerson) =>
  `@${given.charAt(0)}${family.replace(/[^A-Za-z]/g, '')}`.toLowerCase();

/** What is said of a person in a style: one of those of one a line, or of those in a run. */
function writerOf(style: Style): Writes {
  const name: Writes = person => nameIn(style.name, person);
  switch (style.people.replace(/^(?:bullet|lines|run|label)-/, '')) {
    case 'paren':
      return person => `${name(person)} (${person.body})`;
    case 'dash':
      return person => `${name(person)} – ${roleOf(person)}`;
    case 'handle':
      return person => `${name(person)} (${handleOf(person)}), ${person.body}`;
    case 'role-first':
      return person => `${upper(person.role)}, ${name(person)}`;
    case 'pipe':
      return person => `${name(person)} | ${roleOf(person)}`;
    case 'office-colon':
      return person => `${upper(person.role)} : ${name(person)}`;
    case 'bodies':
      return person => `${name(person)} (${person.body})`;
    case 'bold-comma':
      return person => `**${name(person)}**, ${roleOf(person)}`;
    case 'bold-dash':
      return person => `**${name(person)}** – ${roleOf(person)}`;
    case 'names':
    case 'ampersand':
    case 'by':
    case 'slash':
      return name;
    case 'title-dash':
      return person => `${name(person)}, ${person.body}`;
    default:
      return person => `${name(person)}, ${roleOf(person)}`;
  }
}

/** Several on one line: "A, B et C". */
export function runOf(texts: readonly string[], and: string): string {
  return texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')}${and}${texts.at(-1)}`;
}

/** The role that the style tells of a person, as a reader finds it; null where it tells none. */
export function toldRole(style: Style, person: MadePerson): string | null {
  switch (style.people.replace(/^(?:bullet|lines|run|label)-/, '')) {
    case 'names':
    case 'ampersand':
    case 'by':
    case 'slash':
      return null;
    case 'paren':
    case 'bodies':
    case 'title-dash':
    case 'handle':
      return person.body;
    case 'role-first':
    case 'office-colon':
      return person.role;
    default:
      return roleOf(person);
  }
}

/** The people of a session, below its heading. */
export function peoplePieces(
  style: Style,
  { labels }: Words,
  people: readonly MadePerson[],
  behind: Writes,
): readonly Piece[] {
  if (people.length === 0) return [];
  const writes = writerOf(style);
  const texts = people.map(person => `${writes(person)}${behind(person)}`);
  const label = (key: string) => labels[key] ?? '';
  const intro: readonly Piece[] =
    style.intro === 'speakers' || style.intro === 'with'
      ? [{ kind: 'paragraph', text: label(style.intro) }]
      : [];
  const paragraph = (text: string): readonly Piece[] => [{ kind: 'paragraph', text }];
  switch (style.people) {
    case 'run-names':
      return paragraph(`${label('run')}${runOf(texts, label('and'))}`);
    case 'run-ampersand':
      return paragraph(runOf(texts, ' & '));
    case 'run-bodies':
      return paragraph(runOf(texts, label('and')));
    case 'run-paren':
      return paragraph(`${label('runLabel')}${runOf(texts, ', ')}`);
    case 'run-by':
      return paragraph(`${label('by')}${runOf(texts, label('and'))}`);
    case 'run-semicolon':
      return paragraph(texts.join(' ; '));
    case 'run-slash':
      return paragraph(texts.join(' / '));
    case 'sentence':
      return paragraph(`${label('sentence')}${runOf(texts, label('and'))}.`);
    case 'title-dash':
      return [];
    case 'role-below':
      return [
        ...intro,
        ...people.map(
          (person): Piece => ({
            kind: 'lines',
            texts: [`${nameIn(style.name, person)}${behind(person)}`, upper(roleOf(person))],
          }),
        ),
      ];
    case 'label-each':
      return [{ kind: 'lines', texts: texts.map(text => `${label('speaker')}${text}`) }];
    case 'lines-comma':
    case 'lines-paren':
      return [...intro, { kind: 'lines', texts }];
    case 'bold-comma':
    case 'bold-dash':
      return [...intro, ...texts.map((text): Piece => ({ kind: 'paragraph', text }))];
    default:
      return [...intro, { kind: 'list', items: texts, numbered: false }];
  }
}

/** People on one line behind what they give: "A (X), B (Y)". */
export function authorsOf(style: Style, people: readonly MadePerson[]): string {
  return people.map(person => `${nameIn(style.name, person)} (${person.body})`).join(', ');
}

/** Who leads a session, in the words of the document; null where nobody does, or where the name in the list says it. */
export function leadOf(style: Style, { labels }: Words, person: MadePerson | null): string | null {
  if (person === null) return null;
  const told = `${nameIn(style.name, person)}, ${roleOf(person)}`;
  if (style.moderator.startsWith('label')) return `${labels.moderation}${told}`;
  if (style.moderator.startsWith('by')) return `${labels.moderatedBy}${told}`;
  return style.moderator === 'chair' ? `${labels.chair}${nameIn(style.name, person)} (${person.body})` : null;
}
