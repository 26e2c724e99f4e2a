import { flatPeople } from './cells.ts';
import type { Style } from './factors.ts';
import { headedOf } from './headed.ts';
import { bare, wrapped } from './inline.ts';
import type { Piece, Tree } from './tree.ts';

const WIDTH = 72;

/** A programme as a text file, its lines cut at 72 characters where the medium says so. */
export function plainText(tree: Tree, style: Style): string {
  const cut = (text: string, indent = ''): readonly string[] =>
    style.medium === 'wrapped' ? wrapped(bare(text), WIDTH, indent) : [bare(text)];
  const heading = (text: string): readonly string[] => {
    if (style.heading === 'underlined') return [text, '-'.repeat(Math.min(text.length, WIDTH))];
    if (style.heading === 'boxed') return [`*** ${text} ***`];
    return cut(style.heading === 'capitals' ? text.toUpperCase() : text);
  };
  const gap = style.spacing === 'airy' ? [''] : [];
  const pieces = (all: readonly Piece[]) => all.flatMap(piece => [...gap, ...linesOf(piece, cut)]);
  const lines = [
    tree.title.toUpperCase(),
    ...gap,
    ...tree.lead.filter(text => text !== '').flatMap(text => [text, ...gap]),
    ...tree.days.flatMap(day => [
      ...(day.title === '' ? [] : ['', day.title, ...gap]),
      ...day.entries.flatMap(entry => {
        const { above, heading: title, below } = headedOf(entry, style);
        return [
          '',
          ...(above === '' ? [] : [above]),
          ...heading(title),
          ...(below === '' ? [] : [below]),
          ...pieces(entry.pieces),
        ];
      }),
    ]),
    ...tree.tail.flatMap(({ title, pieces: all }) => ['', ...heading(title), ...pieces(all)]),
  ];
  return `${lines.join('\n').replace(/\n{3,}/g, '\n\n')}\n`;
}

function linesOf(piece: Piece, cut: (text: string, indent?: string) => readonly string[]): readonly string[] {
  if (piece.kind === 'paragraph' || piece.kind === 'heading') return cut(piece.text);
  if (piece.kind === 'lines') return piece.texts.flatMap(text => cut(text));
  return piece.items.flatMap((item, at) => cut(`${piece.numbered ? `${at + 1}.` : '-'} ${item}`, '  '));
}

/** A programme as rows of a text, their columns parted by tabs. */
export function columnText(tree: Tree, style: Style): string {
  const said = (text: string) => bare(text).replaceAll('<br>', ' ; ');
  const rows = tree.days.flatMap(day => [
    ...(day.title === '' ? [] : ['', day.title]),
    ...day.entries.flatMap(entry => flatPeople(entry, style)).map(row => row.map(said).join('\t').trimEnd()),
  ]);
  const tail = tree.tail.flatMap(({ title, pieces: all }) => [
    '',
    title,
    ...all.flatMap(piece => linesOf(piece, text => [text])),
  ]);
  return `${[tree.title, ...tree.lead.slice(0, 1), '', ...rows, ...tail].join('\n')}\n`;
}
