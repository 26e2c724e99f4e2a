import { describe, expect, it } from 'vitest';
import { spokenIn } from './spoken.fixture.ts';

const TALKS = [
  ['Anne Roux (INRAE)', 'Les haies du bocage'],
  ['Paul Petit (CNRS)', 'Compter les hérons des marais'],
  ['Zoé Marin (Ifremer)', 'Le canal et ses berges'],
] as const;
const READ = [
  'Les haies du bocage: Anne Roux (INRAE)',
  'Compter les hérons des marais: Paul Petit (CNRS)',
  'Le canal et ses berges: Zoé Marin (Ifremer)',
];
const DAYS = ['Jeudi 12 mars 2024', 'Mardi 26 mars 2024', 'Jeudi 9 avril 2024'];
const BARE = ['12 mars 2024', '26 mars 2024', '9 avril 2024'];

const page = (rows: readonly (readonly string[])[]) =>
  `<html><body><h1>Séminaire des rives</h1><table>${rows
    .map(cells => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`)
    .join('\n')}</table></body></html>`;

describe('a calendar in a table without heads', () => {
  it.each([
    ['weekdays', DAYS],
    ['bare days', BARE],
    ['written days', ['12/03/2024', '26/03/2024', '09/04/2024']],
  ])('gives on each day who and what, in cells of their own: %s', async (_, days) => {
    const rows = TALKS.map(([who, what], i) => [days[i] ?? '', who, what]);
    expect(await spokenIn(page(rows), 'essai.html')).toEqual(READ);
    const turned = TALKS.map(([who, what], i) => [days[i] ?? '', what, who]);
    expect(await spokenIn(page(turned), 'essai.html')).toEqual(READ);
  });

  it('gives them in one cell, and its days head nothing', async () => {
    const rows = TALKS.map(([who, what], i) => [DAYS[i] ?? '', `${who}<br>${what}`]);
    expect(await spokenIn(page(rows), 'essai.html')).toEqual(READ);
  });

  it('addresses those who come', async () => {
    const rows = TALKS.map(([who, what], i) => [BARE[i] ?? '', `Professeur ${who}`, what]);
    expect(await spokenIn(page(rows), 'essai.html')).toEqual(READ);
  });

  it('is the same where a text keeps the places of its page', async () => {
    const wide = TALKS.map(([who, what], i) => `${(DAYS[i] ?? '').padEnd(24)}${who.padEnd(32)}${what}`);
    const two = TALKS.map(
      ([who, what], i) => `${(BARE[i] ?? '').padEnd(24)}${who}\n${''.padEnd(24)}${what}\n`,
    );
    for (const rows of [wide, two])
      expect(await spokenIn(`Séminaire des rives\n\n${rows.join('\n')}\n`, 'essai.txt')).toEqual(READ);
  });
});
