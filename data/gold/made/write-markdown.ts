import { flatPeople, headsOf } from './cells.ts';
import type { Style } from './factors.ts';
import { headedOf } from './headed.ts';
import type { Piece, Tree } from './tree.ts';

/** A programme in Markdown, its sessions under headings. */
export function markdown(tree: Tree, style: Style): string {
  const paragraphs = [
    `# ${tree.title}`,
    ...tree.lead.slice(0, 1),
    ...tree.days.flatMap(day => [
      ...(day.title === '' ? [] : [`## ${day.title}`]),
      ...day.entries.flatMap(entry => {
        const { above, heading, below } = headedOf(entry, style);
        return [
          above,
          headingOf(style.heading, heading, day.title === '' ? 2 : 3),
          below,
          ...entry.pieces.map(markdownOf),
        ];
      }),
    ]),
    ...tailOf(tree),
  ];
  return `${paragraphs.filter(text => text !== '').join('\n\n')}\n`;
}

/** A programme in Markdown, its sessions items of lists that hold all the rest. */
export function markdownList(tree: Tree, style: Style): string {
  const item = (entry: Tree['days'][number]['entries'][number]) => {
    const { heading } = headedOf(entry, style);
    const within = entry.pieces.flatMap(piece =>
      piece.kind === 'list' ? piece.items : piece.kind === 'lines' ? piece.texts : [piece.text],
    );
    const title = style.heading === 'bold-item' ? `**${heading}**` : heading;
    return [`- ${title}`, ...within.map(text => `  - ${text}`)].join('\n');
  };
  const days = tree.days.flatMap(day => [
    ...(day.title === '' ? [] : [`## ${day.title}`]),
    day.entries.map(item).join('\n'),
  ]);
  return `${[`# ${tree.title}`, ...tree.lead.slice(0, 1), ...days, ...tailOf(tree)].join('\n\n')}\n`;
}

/** A programme in Markdown, its days in tables. */
export function markdownTable(tree: Tree, style: Style): string {
  const heads = headsOf(tree.labels, style);
  const line = (cells: readonly (string | undefined)[]) => `| ${cells.join(' | ')} |`;
  const table = (day: Tree['days'][number]) =>
    [
      line(heads),
      line(heads.map(() => '---')),
      ...day.entries.flatMap(entry => flatPeople(entry, style)).map(line),
    ].join('\n');
  const days = tree.days.flatMap(day => [...(day.title === '' ? [] : [`## ${day.title}`]), table(day)]);
  return `${[`# ${tree.title}`, ...tree.lead.slice(0, 1), ...days, ...tailOf(tree)].join('\n\n')}\n`;
}

function tailOf(tree: Tree): readonly string[] {
  return tree.tail.flatMap(({ title, pieces }) => [`## ${title}`, ...pieces.map(piece => markdownOf(piece))]);
}

function headingOf(style: string, text: string, level: number): string {
  if (style === 'setext') return `${text}\n${'-'.repeat(Math.min(text.length, 60))}`;
  if (style === 'bold') return `**${text}**`;
  return style === 'hash-bold' ? `${'#'.repeat(level)} **${text}**` : `${'#'.repeat(level)} ${text}`;
}

function markdownOf(piece: Piece, level = 3): string {
  if (piece.kind === 'heading') return `${'#'.repeat(level)} ${piece.text}`;
  if (piece.kind === 'paragraph') return piece.text;
  if (piece.kind === 'lines') return piece.texts.join('  \n');
  return piece.items.map((item, at) => `${piece.numbered ? `${at + 1}.` : '-'} ${item}`).join('\n');
}
