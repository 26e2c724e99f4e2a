import { describe, expect, it } from 'vitest';
import { spokenIn, toldIn } from './spoken.fixture.ts';

const row = (...cells: readonly string[]) => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`;
const table = (...rows: readonly string[]) =>
  `<html><body><h1>Journées des rivières 2024</h1><p><strong>Vendredi 11 octobre</strong></p><table>${rows.join('\n')}</table></body></html>`;

const ROOMS = table(
  row('Présidence', 'Salle 1', '<strong>Luc Morel</strong>'),
  row('', 'Salle 2', '<strong>Léa Petit</strong>'),
  row(
    '9h15-9h45',
    'Salle 1',
    '<strong>Anne Roux</strong>,<br>Université de Nantes',
    '« Les crues de la Loire »',
  ),
  row(
    '',
    'Salle 2',
    '<strong>Paul Noury</strong>,<br>Agence du Val',
    '« Les digues anciennes » (PRÉSENTATION)',
  ),
  row(
    '9h45-10h15',
    'Salle 1',
    '<strong>Zoé Martin</strong>,<br>Université de Caen<br><strong>Jean Dupont</strong>,<br>Ville de Redon',
    '« Les poissons du fleuve »',
  ),
  row('', 'Salle 2', '<strong>Inès Leroy</strong>,<br>Agence du Val', '« Le prix des eaux »'),
  row('10h15-10h45', '', '<strong>Pause</strong>'),
  row('10h45-11h15', 'Salle 1', '<strong>Marc Lenoir</strong>,<br>Insee', '« Compter les barrages »'),
);

describe('rows of a table whose head says nothing', () => {
  it('are told by their room under the hours of another, and by lines of people with their bodies', async () => {
    expect(await spokenIn(ROOMS, 'essai.html')).toEqual(
      expect.arrayContaining([
        'Les crues de la Loire: Anne Roux (Université de Nantes)',
        'Les digues anciennes: Paul Noury (Agence du Val)',
        'Les poissons du fleuve: Zoé Martin (Université de Caen) + Jean Dupont (Ville de Redon)',
        'Le prix des eaux: Inès Leroy (Agence du Val)',
        'Compter les barrages: Marc Lenoir (Insee)',
      ]),
    );
  });

  it('are none where they only say who leads in which room', async () => {
    const { sessions } = await toldIn(ROOMS, 'essai.html');
    expect(sessions.join()).not.toContain('Présidence:');
  });

  it('have a title that its cell wraps', async () => {
    const text = table(
      row('9h15', 'Anne Roux', 'Les crues de la Loire<br>au printemps'),
      row('9h45', 'Paul Noury', 'Les digues anciennes<br>de Redon'),
      row('10h15', 'Zoé Martin', 'Les poissons du fleuve'),
    );
    expect(await spokenIn(text, 'essai.html')).toEqual([
      'Les crues de la Loire au printemps: Anne Roux',
      'Les digues anciennes de Redon: Paul Noury',
      'Les poissons du fleuve: Zoé Martin',
    ]);
  });
});
