import { flatPeople, headsOf } from './cells.ts';
import type { Style } from './factors.ts';
import { headedOf } from './headed.ts';
import { tagged } from './inline.ts';
import type { Entry, Piece, Tree } from './tree.ts';

/** A programme as a page of a site, its sessions under headings, in lists or in tables. */
export function html(tree: Tree, style: Style): string {
  const { home, programme, registration, legal } = tree.labels;
  const body = [
    `<h1>${tagged(tree.title)}</h1>`,
    `<p class="date">${tagged(tree.lead[0] ?? '')}</p>`,
    ...tree.days.flatMap(day => [
      ...(day.title === '' ? [] : [`<h2 class="day">${tagged(day.title)}</h2>`]),
      ...dayOf(tree, day.entries, style),
    ]),
    ...tree.tail.flatMap(({ title, pieces }) => [`<h2>${tagged(title)}</h2>`, ...pieces.map(htmlOf)]),
  ];
  return `<!DOCTYPE html>
<html lang="${tree.language}">
<head><meta charset="utf-8"><title>${tagged(tree.title)}</title></head>
<body>
<nav><ul><li><a href="/">${home}</a></li><li><a href="/p">${programme}</a></li><li><a href="/i">${registration}</a></li></ul></nav>
<main>
${body.join('\n')}
</main>
<footer><p><a href="/l">${legal}</a></p></footer>
</body>
</html>
`;
}

function dayOf(tree: Tree, entries: readonly Entry[], style: Style): readonly string[] {
  if (style.medium === 'html-table') return tableOf(tree, entries, style);
  if (style.medium === 'html-list') return ['<ul>', ...entries.map(entry => itemOf(entry, style)), '</ul>'];
  if (style.medium === 'html-breaks') return entries.map(entry => brokenOf(entry, style));
  if (style.medium === 'html-spans') return entries.map(entry => spansOf(entry, style));
  if (style.heading === 'dt') return ['<dl>', ...entries.map(entry => sessionOf(entry, style)), '</dl>'];
  return entries.map(entry => sessionOf(entry, style));
}

function tableOf(tree: Tree, entries: readonly Entry[], style: Style): readonly string[] {
  const heads = headsOf(tree.labels, style);
  const rows = entries.flatMap(entry => flatPeople(entry, style));
  const cell = (text: string) => `<td>${text.split('<br>').map(tagged).join('<br>')}</td>`;
  return [
    '<table>',
    `<thead><tr>${heads.map(head => `<th>${head}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map(row => `<tr>${row.map(cell).join('')}</tr>`),
    '</tbody>',
    '</table>',
  ];
}

function itemOf(entry: Entry, style: Style): string {
  const { heading } = headedOf(entry, style);
  const title = style.heading === 'bold-item' ? `<strong>${tagged(heading)}</strong>` : tagged(heading);
  return `<li>${title}\n${entry.pieces.map(htmlOf).join('\n')}</li>`;
}

/** One paragraph a session, its lines parted by breaks. */
function brokenOf(entry: Entry, style: Style): string {
  const { heading } = headedOf(entry, style);
  const title = style.heading === 'bold-line' ? `<strong>${tagged(heading)}</strong>` : tagged(heading);
  const lines = entry.pieces.flatMap(piece =>
    piece.kind === 'list'
      ? piece.items.map((item, at) => `${piece.numbered ? `${at + 1}.` : '-'} ${item}`)
      : piece.kind === 'lines'
        ? piece.texts
        : [piece.text],
  );
  return `<p>${[title, ...lines.map(tagged)].join('<br>\n')}</p>`;
}

/** A session as a box of a site, its hours and its title stretches with classes of their own. */
function spansOf(entry: Entry, style: Style): string {
  const time = entry.hours === '' ? '' : `<span class="slot-time">${tagged(entry.hours)}</span>`;
  const title = tagged(entry.title);
  const named =
    style.heading === 'h3-span'
      ? `<h3 class="slot-title">${title}</h3>`
      : `<span class="slot-title">${title}</span>`;
  const room = entry.room === '' ? '' : `<span class="slot-room">${entry.room}</span>`;
  return `<div class="slot">${time}${named}${room}<div class="slot-body">${entry.pieces.map(htmlOf).join('')}</div></div>`;
}

function sessionOf(entry: Entry, style: Style): string {
  const { above, heading, below } = headedOf(entry, style);
  const time = (text: string) => (text === '' ? [] : [`<p class="time">${tagged(text)}</p>`]);
  const text = tagged(heading);
  const said = [...time(below), ...entry.pieces.map(htmlOf)];
  switch (style.heading) {
    case 'h3-section':
      return ['<section>', ...time(above), `<h3>${text}</h3>`, ...said, '</section>'].join('\n');
    case 'dt':
      return [`<dt>${above === '' ? '' : `${tagged(above)}<br>`}${text}</dt>`, '<dd>', ...said, '</dd>'].join(
        '\n',
      );
    case 'summary':
      return [...time(above), '<details>', `<summary>${text}</summary>`, ...said, '</details>'].join('\n');
    case 'bold-paragraph':
      return [...time(above), `<p><strong>${text}</strong></p>`, ...said].join('\n');
    case 'div-class':
      return [
        '<div class="session">',
        ...time(above),
        `<div class="session-title">${text}</div>`,
        ...said,
        '</div>',
      ].join('\n');
    default:
      return [...time(above), `<h2>${text}</h2>`, ...said].join('\n');
  }
}

function htmlOf(piece: Piece): string {
  if (piece.kind === 'heading') return `<h4>${tagged(piece.text)}</h4>`;
  if (piece.kind === 'paragraph') return `<p>${tagged(piece.text)}</p>`;
  if (piece.kind === 'lines') return `<p>${piece.texts.map(tagged).join('<br>\n')}</p>`;
  const tag = piece.numbered ? 'ol' : 'ul';
  return [`<${tag}>`, ...piece.items.map(item => `<li>${tagged(item)}</li>`), `</${tag}>`].join('\n');
}
