import type { Style } from './factors.ts';
import type { Entry, Piece, Tree } from './tree.ts';

const BREAK = '<br>';

/** The heads of the columns that `flatPeople` fills. */
export function headsOf(
  { time, what, who, room }: Tree['labels'],
  { columns }: Style,
): readonly (string | undefined)[] {
  if (columns === 'two') return [time, what];
  return columns === 'four' ? [time, what, who, room] : [time, what, who];
}

/** A session as rows of a table: hours, what it is, who speaks in a cell of their own where there is one, and the room. */
export function flatPeople(entry: Entry, style: Style): readonly (readonly string[])[] {
  const title = style.heading === 'bold-cell' && !entry.isBreak ? `**${entry.title}**` : entry.title;
  const inRows = style.talks === 'timed' && entry.rows.length > 0;
  const said = entry.pieces
    .filter(piece => !inRows || piece.kind !== 'list')
    .map(textOf)
    .join(BREAK);
  const room = style.columns === 'four' ? [entry.room] : [];
  const row = (hours: string, what: string, who: string) =>
    style.columns === 'two'
      ? [hours, who === '' ? what : `${what}${BREAK}${who}`]
      : [hours, what, who, ...room];
  const talks = inRows ? entry.rows.map(({ hours, title: talk, people }) => row(hours, talk, people)) : [];
  return [row(entry.hours, title, said), ...talks];
}

function textOf(piece: Piece): string {
  if (piece.kind === 'paragraph' || piece.kind === 'heading') return piece.text;
  if (piece.kind === 'lines') return piece.texts.join(BREAK);
  return piece.items.map((item, at) => `${piece.numbered ? `${at + 1}.` : '•'} ${item}`).join(BREAK);
}
