// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Datum, SceneTable } from '../scenes/scene.ts';
import { DataTable } from './DataTable.tsx';
import { mounted } from './mounted.fixture.tsx';

const TABLE: SceneTable = {
  caption: 'Communes',
  columns: [
    { id: 'name', label: 'Nom', numeric: false },
    { id: 'count', label: 'Séances', numeric: true },
  ],
  rows: [
    { key: 'e', cells: ['Évreux', 3], datum: { kind: 'territory', id: 'evreux' } },
    { key: 'z', cells: ['Zoteux', 12] },
    { key: 'a', cells: ['Angers', null] },
    { key: 'f', cells: ['Fougères', 1] },
  ],
};

async function table(shown: SceneTable = TABLE, selected: string | null = null) {
  const chosen: (readonly [Datum | null, string])[] = [];
  const page = await mounted(
    <DataTable
      table={shown}
      language="fr"
      selected={selected}
      onChoose={(datum, key) => chosen.push([datum, key])}
      formatNumber={(value, among) => `${value} of ${among.length}`}
    />,
  );
  const cells = (at: number) =>
    [...page.place.querySelectorAll('tbody tr')].map(row => row.children[at]?.textContent ?? '');
  const head = (name: string) => {
    const found = [...page.place.querySelectorAll('th')].find(each => each.textContent?.includes(name));
    if (found === undefined) throw new Error(`no column ${name}`);
    return found;
  };
  const press = (element: Element | undefined) =>
    page.doing(() => element?.dispatchEvent(new MouseEvent('click', { bubbles: true })));
  return { ...page, cells, head, press, chosen };
}

describe('the table of a figure', () => {
  it('keeps the order of the figure until somebody asks for another', async () => {
    const { cells, end } = await table();
    expect(cells(0)).toEqual(['Évreux', 'Zoteux', 'Angers', 'Fougères']);
    await end();
  });

  it('puts words in the order of their language, and the other way round', async () => {
    const { cells, head, press, end } = await table();
    await press(head('Nom'));
    expect(cells(0)).toEqual(['Angers', 'Évreux', 'Fougères', 'Zoteux']);
    await press(head('Nom'));
    expect(cells(0)).toEqual(['Zoteux', 'Fougères', 'Évreux', 'Angers']);
    await end();
  });

  it('puts numbers in order, and what has none last whichever way', async () => {
    const { cells, head, press, end } = await table();
    await press(head('Séances'));
    expect(cells(0)).toEqual(['Fougères', 'Évreux', 'Zoteux', 'Angers']);
    await press(head('Séances'));
    expect(cells(0)).toEqual(['Zoteux', 'Évreux', 'Fougères', 'Angers']);
    await end();
  });

  it('writes a number beside all of its column, and nothing where there is none', async () => {
    const { cells, end } = await table();
    expect(cells(1)).toEqual(['3 of 3', '12 of 3', '', '1 of 3']);
    await end();
  });

  it('says by which column the figure is in order, and which row is chosen', async () => {
    const { place, head, end } = await table({ ...TABLE, by: 'count' }, 'z');
    expect(head('Séances').getAttribute('aria-sort')).toBe('descending');
    expect(head('Nom').getAttribute('aria-sort')).toBe('none');
    expect([...place.querySelectorAll('tr.chosen')].map(row => row.children[0]?.textContent)).toEqual([
      'Zoteux',
    ]);
    await end();
  });

  it('gives what a row stands for to who chooses it, or its key alone', async () => {
    const { place, press, chosen, end } = await table();
    const [first, second] = place.querySelectorAll('tbody tr');
    await press(first);
    await press(second);
    expect(chosen).toEqual([
      [{ kind: 'territory', id: 'evreux' }, 'e'],
      [null, 'z'],
    ]);
    await end();
  });
});
