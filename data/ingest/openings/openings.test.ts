import { describe, expect, it } from 'vitest';
import { openDocument } from '../../document/open.ts';
import { OPENED } from '../../model/explanation.ts';
import { OPENING_VETOES, type OpeningSign } from '../../model/opening-signs.ts';
import { explain } from '../explain.ts';
import { readOutline } from '../outline.ts';
import type { Entry } from './entries.ts';
import type { Opened, Opening } from './opening.ts';
import { reopenedBy } from './reopen.ts';
import { weighOpenings } from './weigh.ts';

const LINE = { index: 0, start: 0, end: 10, text: 'Cuire vite', level: 0, block: null };
const MARKS = { length: 0, bullet: false, hours: false, day: false, clock: null };

function openingAt(at: number, signs: readonly OpeningSign[], more: Partial<Opening> = {}): Opening {
  const entry: Entry = {
    at,
    line: LINE,
    marks: MARKS,
    title: [0, 10],
    more: 0,
    where: 'none',
    form: signs.join(),
  };
  return { entry, owner: null, signs: new Set(signs), beside: false, from: at, peopled: true, ...more };
}

function likelihoodOf(...openings: readonly Opening[]): number {
  return weighOpenings(openings)[0]?.likelihood ?? 0;
}

describe('a line that may open a session', () => {
  const likely: readonly OpeningSign[] = ['quoted', 'people-behind'];

  it('opens one from even odds on', () => {
    expect(likelihoodOf(openingAt(1, likely))).toBeGreaterThanOrEqual(OPENED);
    expect(likelihoodOf(openingAt(1, ['people-behind']))).toBeLessThan(OPENED);
  });

  it('is weighed with the others of its form: those that are unlikely hold it back', () => {
    const form = 'one form';
    const alike = (signs: readonly OpeningSign[]) => {
      const opening = openingAt(1, signs);
      return { ...opening, entry: { ...opening.entry, form } };
    };
    expect(
      likelihoodOf(
        alike(likely),
        alike(['verb', 'stop', 'said-twice']),
        alike(['verb', 'stop', 'said-twice']),
      ),
    ).toBeLessThan(OPENED);
  });

  it('opens none where nobody stands near it', () => {
    expect(likelihoodOf(openingAt(1, likely, { peopled: false }))).toBe(0);
  });

  it.each(OPENING_VETOES)('opens none, whatever speaks for it, where one sign rules it out: %s', veto => {
    expect(likelihoodOf(openingAt(1, [...likely, veto]))).toBe(0);
  });
});

describe('a session that is opened after all', () => {
  const owner: Opened = { id: 'P1', parent: null, at: 0, title: 'Cuire en montagne', also: '' };
  const standing = (...lines: readonly number[]) => lines.map(line => ({ session: 'P1', line }));
  const reopened = (openings: readonly Opening[], possible: readonly Opening[], lines: readonly number[]) =>
    reopenedBy([openings, possible], [owner], standing(...lines), 20).map(({ from, to, parent }) => ({
      from,
      to,
      parent,
    }));
  const at = (line: number, signs: readonly OpeningSign[] = [], more: Partial<Opening> = {}) =>
    openingAt(line, signs, { owner, ...more });

  it('reaches to the next, and is a part of the one that held it unless it has its form', () => {
    expect(reopened([at(3), at(6)], [], [4, 7])).toEqual([
      { from: 3, to: 6, parent: 'P1' },
      { from: 6, to: 20, parent: 'P1' },
    ]);
    expect(reopened([at(3, [], { beside: true })], [], [4])).toEqual([{ from: 3, to: 20, parent: null }]);
  });

  it('ends where another may begin, and is none if nobody stands in it', () => {
    expect(reopened([at(3)], [at(6)], [4, 7])).toEqual([{ from: 3, to: 6, parent: 'P1' }]);
    expect(reopened([at(3)], [at(6)], [7])).toEqual([]);
  });

  it('is no subtitle: right below a title that has nobody else', () => {
    expect(reopened([at(1, ['right-below-title'])], [], [2])).toEqual([]);
    expect(reopened([at(2, ['right-below-title'])], [], [1, 3])).toHaveLength(1);
    const day: Opened = { ...owner, title: 'Mercredi 12 mars 2024' };
    const below = openingAt(1, ['right-below-title'], { owner: day });
    expect(reopenedBy([[below], []], [day], standing(2), 20)).toHaveLength(1);
  });
});

async function read(text: string, name: string) {
  const document = await openDocument(text, name);
  const source = { name, sha256: '', characters: text.length };
  const { sessions, appearances } = readOutline(document, source);
  const called = (id: string | null | undefined) => sessions.find(session => session.id === id)?.title;
  return {
    spoken: appearances.filter(({ via }) => via === 'list').map(a => `${called(a.session)}: ${a.name.text}`),
    parents: sessions.map(({ title, parent }) => `${title} < ${called(parent)}`),
    lines: explain(document, source),
  };
}

describe('talks of a table, each in the cell behind who gives it', () => {
  const table = (...rows: readonly (readonly [string, string])[]) =>
    `<h1>Colloque des fours</h1><h2>Session 1 : Cuire en montagne</h2><table>${rows
      .map(cells => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`)
      .join('')}</table>`;
  const page = table(
    ['Anne Roux, CNRS', 'Le seigle des hauteurs'],
    ['Paul Petit, Inrae', 'Un four pour trois villages'],
    ['Zoé Marzin, Inrap', 'Moudre à l’eau'],
  );

  it('are opened as far as others of their form are, and who gives them goes with them', async () => {
    const { spoken, parents } = await read(page, 'essai.html');
    expect(spoken).toContain('Moudre à l’eau: Zoé Marzin');
    expect(parents).toContain('Moudre à l’eau < Session 1 : Cuire en montagne');
  });

  it('are explained by the signs that were seen, and what these weigh', async () => {
    const { lines } = await read(page, 'essai.html');
    const opening = lines.find(({ text }) => text === 'Moudre à l’eau')?.opening;
    expect(opening?.likelihood).toBeGreaterThanOrEqual(OPENED);
    expect(opening?.signs.map(({ code }) => code)).toContain('form-opened');
    expect(lines.find(({ text }) => text === 'Colloque des fours')?.opening?.signs[0]?.weight).toBeNull();
  });
});

describe('what is no title of a session', () => {
  const programme = (...lines: readonly string[]) =>
    `Colloque des fours, 12 mars 2024\n\n9h00 Cuire en montagne\nAnne Roux, maire de Lozac\n\n${lines.join('\n')}\n\n14h00 Cuire en plaine\nLuc Morel, historien\n`;

  it.each([
    ['who is led to', ['Un débat animé par Paul Petit, géographe']],
    ['a group of people', ['Les associations : Paul Petit et Zoé Marzin']],
    ['an office', ['Directrice de l’agence du sel : Zoé Marzin']],
    ['a pause', ['Pause', 'Paul Petit, géographe']],
    ['how long it lasts', ['(15 min)', 'Paul Petit, géographe']],
    ['a label', ['Intervenants', 'Paul Petit, géographe']],
  ])('opens none: %s', async (_, lines) => {
    const { parents } = await read(programme(...lines), 'essai.txt');
    expect(parents.map(parent => parent.split(' < ')[0])).toEqual(['Cuire en montagne', 'Cuire en plaine']);
  });
});
