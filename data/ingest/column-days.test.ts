import { describe, expect, it } from 'vitest';
import { openDocument } from '../document/open.ts';
import { readOutline } from './outline.ts';

async function sessionsOf(text: string, name = 'essai.md'): Promise<readonly string[]> {
  const document = await openDocument(text, name);
  const { sessions, appearances } = readOutline(document, { name, sha256: '', characters: text.length });
  return sessions.map(({ id, title, start, day }) => {
    const who = appearances.filter(({ session }) => session === id).map(({ name: { text: said } }) => said);
    return `${start ?? day ?? '?'} ${title}: ${who.join(' + ')}`;
  });
}

const HEAD = '# Rencontres des fours\n\nAngers, 4 et 5 avril 2024\n\n';
const table = (head: string, ...rows: readonly string[]) =>
  `${HEAD}| ${head} |\n|${'---|'.repeat(head.split('|').length)}\n${rows.map(row => `| ${row} |\n`).join('')}`;

const GIVEN = [
  '2024-04-04T09:00 Cuire en montagne: Anne Roux',
  '2024-04-05T09:00 Pétrir en plaine: Paul Petit',
  '2024-04-04T11:00 Lever la pâte: Luc Noir',
  '2024-04-05T11:00 Vendre le pain: Jeanne Blanc',
];

describe('days over the columns of a table', () => {
  it.each([
    [
      'a dash and what somebody does',
      ['Cuire en montagne — Anne Roux (maire de Lozac)', 'Pétrir en plaine — Paul Petit (boulanger)'],
      ['Lever la pâte — Luc Noir (géographe)', 'Vendre le pain — Jeanne Blanc (présidente)'],
    ],
    [
      'a comma',
      ['Cuire en montagne, Anne Roux', 'Pétrir en plaine, Paul Petit'],
      ['Lever la pâte, Luc Noir', 'Vendre le pain, Jeanne Blanc'],
    ],
    [
      'brackets',
      ['Cuire en montagne (Anne Roux)', 'Pétrir en plaine (Paul Petit)'],
      ['Lever la pâte (Luc Noir)', 'Vendre le pain (Jeanne Blanc)'],
    ],
  ] as const)('are those of what stands below, told with %s', async (_, first, second) => {
    for (const head of [
      '| Jeudi 4 avril | Vendredi 5 avril',
      'Horaires | Jeudi 4 avril 2024 | Vendredi 5 avril 2024',
      'Heure | 4 avril | 5 avril',
    ]) {
      const text = table(head, `9h00 | ${first.join(' | ')}`, `11h00 | ${second.join(' | ')}`);
      expect(await sessionsOf(text)).toEqual(GIVEN);
    }
  });

  it('hold in a page too, over pauses and empty cells', async () => {
    const cell = (...lines: readonly string[]) => `<td>${lines.join('<br>')}</td>`;
    const page = `<h1>Rencontres des fours</h1><p>Angers, 4 et 5 avril 2024</p><table>
<tr><th></th><th>Jeudi 4 avril</th><th>Vendredi 5 avril</th></tr>
<tr><td>9h00</td>${cell('Cuire en montagne', 'Anne Roux, maire')}${cell('Pétrir en plaine', 'Paul Petit, boulanger')}</tr>
<tr><td>10h30</td>${cell('Pause')}${cell('Pause')}</tr>
<tr><td>11h00</td>${cell('Lever la pâte', 'Luc Noir, géographe')}${cell('Vendre le pain', 'Jeanne Blanc, présidente')}</tr>
<tr><td>14h00</td>${cell('')}${cell('Moudre le grain', 'Marie Vert, meunière')}</tr></table>`;
    expect(await sessionsOf(page, 'essai.html')).toEqual([
      ...GIVEN,
      '2024-04-05T14:00 Moudre le grain: Marie Vert',
    ]);
  });

  it('are no days of what stands behind the table', async () => {
    const text = `${table(
      '| Jeudi 4 avril | Vendredi 5 avril',
      '9h00 | Cuire en montagne, Anne Roux | Pétrir en plaine, Paul Petit',
      '11h00 | Lever la pâte, Luc Noir | Vendre le pain, Jeanne Blanc',
    )}\n## Table ronde : les moulins\n\n- Marie Vert, meunière\n- Yves Brun, cuisinier\n`;
    expect((await sessionsOf(text)).slice(4)).toEqual([
      '? Table ronde : les moulins: Marie Vert + Yves Brun',
    ]);
  });

  it('are two at least, and one head alone beside them says no day', async () => {
    const one = table(
      'Heure | Jeudi 4 avril | Salle',
      '9h00 | Cuire en montagne, Anne Roux | Salle Verte',
      '11h00 | Lever la pâte, Luc Noir | Salle Verte',
    );
    expect((await sessionsOf(one)).join('\n')).not.toContain('2024-04-05');
  });
});

describe('rooms over the columns of a table', () => {
  it('are no sessions, and a title that has a comma of its own is whole', async () => {
    const text = table(
      '| Salle Verte | Salle Bleue',
      '9h00 | Cuire, lever, vendre, Anne Roux | Pétrir en plaine, Paul Petit',
      '11h00 | Lever la pâte, Luc Noir et Marie Vert | Vendre le pain, Jeanne Blanc',
    ).replace('4 et 5 avril', '4 avril');
    expect(await sessionsOf(text)).toEqual([
      '2024-04-04T09:00 Cuire, lever, vendre: Anne Roux',
      '2024-04-04T09:00 Pétrir en plaine: Paul Petit',
      '2024-04-04T11:00 Lever la pâte: Luc Noir + Marie Vert',
      '2024-04-04T11:00 Vendre le pain: Jeanne Blanc',
    ]);
  });
});
