import { describe, expect, it } from 'vitest';
import { HORIZON } from './gallery/horizon.ts';
import { rouenGraph } from './gallery/rouen.ts';
import { TERMS } from './gallery/terms.ts';
import { cloudTable, networkTables } from './tables.ts';
import { decadeTable, timelineTable } from './timeline-tables.ts';

describe('the tables beside the pictures', () => {
  it('list every node, the most linked first, and every link by the names of its ends', () => {
    const graph = rouenGraph();
    const { nodes, links } = networkTables(graph, {
      nodes: 'Nœuds',
      links: 'Liens',
      name: 'Nom',
      kind: 'Nature',
      theme: 'Thème',
      degree: 'Liens',
      sessions: 'Séances',
      source: 'De',
      target: 'À',
      relation: 'Relation',
      weight: 'Poids',
      kindOf: node => node.kind,
      themeOf: node => node.theme ?? '—',
      relationOf: link => link.relation,
    });
    expect(nodes.rows.length).toBe(graph.nodes.length);
    const degrees = nodes.rows.map(row => Number(row.cells[3]));
    expect(degrees).toEqual(degrees.toSorted((a, b) => b - a));
    expect(nodes.rows.find(row => row.key === 'organisation:cnfpt')?.cells).toEqual([
      'CNFPT',
      'organisation',
      '—',
      6,
      6,
    ]);
    expect(links.rows.length).toBe(graph.links.length);
    expect(links.rows[0]?.cells.length).toBe(links.columns.length);
    expect(links.rows.every(row => row.cells.every(cell => cell !== null))).toBe(true);
  });

  it('put years in order, with spans of years', () => {
    const table = timelineTable(HORIZON.toReversed(), {
      caption: 'Années',
      year: 'Année',
      session: 'Séance',
      theme: 'Thème',
      phrase: 'Phrase',
      tense: 'Temps',
      saidBy: null,
      tenseOf: e => (e.year < 2025 ? 'Derrière' : 'Devant'),
      sessionOf: e => e.session,
      themeOf: e => e.theme ?? '—',
      saidByOf: () => '',
    });
    const years = table.rows.map(row => String(row.cells[0]));
    expect(years).toEqual(years.toSorted());
    expect(years).toContain('2030–2050');
    expect(table.columns.map(({ id }) => id)).toEqual(['year', 'tense', 'session', 'theme', 'phrase']);
    expect(table.rows.every(row => row.cells.length === 5)).toBe(true);
  });

  it('name a decade by its years', () => {
    const words = { caption: '', decade: '', passages: '', sessions: '', years: '' };
    const table = decadeTable([{ decade: 2020, passages: 9, sessions: 4, years: 3 }], words);
    expect(table.rows[0]?.cells).toEqual(['2020–2029', 9, 4, 3]);
  });

  it('show f, F, ‰, t, T, S and spread for each word', () => {
    const rows = TERMS.slice(0, 2).map(term => ({ ...term, F: 30, S: null, spread: 4 }));
    const head = {
      caption: 'Mots',
      word: 'Mot',
      f: 'f',
      F: 'F',
      rate: '‰',
      t: 't',
      T: 'T',
      S: 'S',
      spread: 'Séances',
    };
    const table = cloudTable(rows, { t: 1120, T: 5660 }, head);
    expect(table.columns.map(c => c.id)).toEqual(['word', 'f', 'F', 'rate', 't', 'T', 'S', 'spread']);
    expect(table.rows[0]?.cells).toEqual(['citoyen', 21, 30, 18.75, 1120, 5660, null, 4]);
  });
});
