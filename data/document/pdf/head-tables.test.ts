import { describe, expect, it } from 'vitest';
import { readLines } from '../lines.ts';
import { plain } from '../open.ts';
import { byPageColumns } from '../page-columns.ts';
import { type Drawn, pdfOf, read } from './pdf.fixture.ts';

/** The lines of a text as they are read: those of cells behind what their head calls them. */
function readOf(...page: readonly string[]): readonly string[] {
  const document = plain(`${page.join('\n')}\n`);
  return byPageColumns(document.text, readLines(document))
    .filter(({ text }) => text !== '')
    .map(({ text, block }) => (block?.value == null ? text : `${block.value.field}: ${text}`));
}

const HEAD = 'Nom                   Organisme              Titre';
const ROWS = [
  'Anne Roux             INRAE                  Les haies du bocage',
  'Paul Petit-Lacroix    Agence de l’eau        Compter les hérons',
  'Zoé Marin             Ifremer                Le canal et ses berges',
];
const READ = [
  'speaker: Anne Roux',
  'role: INRAE',
  'title: Les haies du bocage',
  'speaker: Paul Petit-Lacroix',
  'role: Agence de l’eau',
  'title: Compter les hérons',
  'speaker: Zoé Marin',
  'role: Ifremer',
  'title: Le canal et ses berges',
];

describe('a table of people whose heads call its columns', () => {
  it.each([
    ['Nom', 'Organisme', 'Titre'],
    ['Name', 'Affiliation', 'Title'],
    ['Intervenante', 'Institution', 'Sujet'],
    ['Speaker', 'University', 'Talk'],
    ['Orateur', 'Laboratoire', 'Intitulé'],
    ['Auteurs', 'Structure', 'Communication'],
  ])('is read row by row: %s', (...heads) => {
    const head = heads.map(words => words.padEnd(22)).join('');
    expect(readOf(head, '', ...ROWS).slice(3)).toEqual(READ);
  });

  it('has its names in any column, centred under their head', () => {
    expect(
      readOf(
        '            Titre                           Auteur                Session',
        '',
        '       Les haies du bocage                Anne Roux               A1',
        '',
        '  Compter les hérons des marais       Paul Petit-Lacroix          A2',
        '',
        '     Le canal et ses berges               Zoé Marin               B1',
      ).slice(3, 6),
    ).toEqual(['speaker: Anne Roux', 'title: Les haies du bocage', 'title: A1']);
  });

  it('has a column before them that has no head', () => {
    const numbered = ROWS.map((row, i) => `${['exposé', 'affiche', 'exposé'][i]?.padEnd(12)}${row}`);
    expect(
      readOf(`${''.padEnd(12)}${HEAD}`, ...numbered)
        .filter(line => !line.startsWith('other'))
        .slice(-9),
    ).toEqual(READ);
  });

  it('wraps names and what stands beside them', () => {
    expect(
      readOf(
        HEAD,
        'Anne Roux             INRAE                  Les haies du bocage',
        'Paul                  Agence de l’eau        Compter les hérons',
        'Petit-Lacroix         Seine Normandie',
        'Zoé Marin             Ifremer                Le canal et ses berges',
      ).slice(3),
    ).toEqual([...READ.slice(0, 4), 'role: Agence de l’eau Seine Normandie', ...READ.slice(5)]);
  });

  it('ends where lines run over its columns, and has three rows at least', () => {
    const prose = Array.from(
      { length: 4 },
      () => 'Les rives du fleuve ont été comptées et mesurées par tous',
    );
    expect(readOf(HEAD, ...ROWS, ...prose).slice(3)).toEqual([...READ, ...prose]);
    expect(readOf(HEAD, ...ROWS.slice(0, 2), ...prose).join()).not.toContain('speaker:');
  });

  it('is none where its heads name no people, or nobody is called', () => {
    expect(readOf('Action                Organisme              Titre', ...ROWS).join()).not.toContain(
      'speaker:',
    );
    const things = ROWS.map(row => row.replace(/^.{22}/u, 'une haie de charmes   '));
    expect(readOf(HEAD, ...things).join()).not.toContain('speaker:');
  });

  it('stands on a page without rules', async () => {
    const drawn: readonly Drawn[] = [HEAD, ...ROWS].flatMap((row, i) =>
      row.split(/ {2,}/u).map((text, n) => ({ x: 60 + n * 160, y: 700 - i * 18, text })),
    );
    const { text, layout } = await read(pdfOf([drawn]));
    expect(
      (layout?.blocks ?? []).flatMap(({ value, span: { start, end } }) =>
        value === null || value.record === 0 ? [] : `${value.field}: ${text.slice(start, end)}`,
      ),
    ).toEqual(READ);
  });
});
