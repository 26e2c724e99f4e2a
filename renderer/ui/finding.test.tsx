// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { Finder } from './Finder.tsx';
import { FindList, type FindOption } from './FindList.tsx';
import { ended, shown, type } from './lists.fixture.tsx';

afterEach(ended);

describe('a choice among many by typing', () => {
  it('opens when it takes the focus, narrows to what is typed, and tells what is chosen', async () => {
    const told: string[] = [];
    const { place, doing, words, press } = await shown(
      <Finder
        label="Chercher"
        hint="un nom"
        items={[
          { id: 'a', label: 'Anne Roux', note: 'maire' },
          { id: 'p', label: 'Paul Petit' },
        ]}
        onChoose={id => told.push(id)}
      />,
    );
    const input = place.querySelector('input');
    expect(input?.placeholder).toBe('un nom');
    await doing(() => input?.focus());
    expect(words('option')).toEqual(['Anne Roux maire', 'Paul Petit']);
    await type(input, 'pet', doing);
    expect(words('option')).toEqual(['Paul Petit']);
    await press('option', 'Paul Petit');
    expect(told).toEqual(['p']);
  });

  it('finds a ligature by its two letters', async () => {
    const told: string[] = [];
    const items = [
      { id: 'c', label: 'Cœur de ville' },
      { id: 'v', label: 'Voirie' },
    ];
    const { place, doing, words, press } = await shown(
      <Finder label="Mot" hint="" items={items} onChoose={id => told.push(id)} />,
    );
    await doing(() => place.querySelector('input')?.focus());
    await type(place.querySelector('input'), 'coeur', doing);
    expect(words('option')).toEqual(['Cœur de ville']);
    await press('option', 'Cœur de ville');
    expect(told).toEqual(['c']);
  });
});

describe('a list of several with a field to find in it', () => {
  const option = (value: string, depth = 0): FindOption => ({
    value,
    label: value,
    name: `${value}, 3 ateliers`,
    note: '3',
    depth,
  });
  const list = (
    count: number,
    label = '',
    told: (readonly string[])[] = [],
    chosen: readonly string[] = [],
  ) =>
    shown(
      <FindList
        label="Communes"
        groups={[{ label, options: Array.from({ length: count }, (_, i) => option(`lieu ${i}`, i % 2)) }]}
        chosen={chosen}
        onChange={values => told.push(values)}
        findLabel="Trouver"
        emptyWords="Rien"
      />,
    );

  it('has the field above twelve', async () => {
    const short = await list(12);
    expect(short.place.querySelector('input')).toBeNull();
    const long = await list(13);
    expect(long.place.querySelector('input')?.placeholder).toBe('Trouver');
    expect(long.place.querySelector('input')).toBe(document.activeElement);
  });

  it('finds a place by what is typed in it, a ligature by its two letters', async () => {
    const told: (readonly string[])[] = [];
    const { place, all, doing } = await shown(
      <FindList
        label="Communes"
        groups={[{ label: '', options: ['Sacré-Cœur', ...'abcdefghijkl'].map(value => option(value)) }]}
        chosen={[]}
        onChange={values => told.push(values)}
        findLabel="Trouver"
        emptyWords="Rien"
      />,
    );
    await type(place.querySelector('input'), 'sacre coeur', doing);
    expect(all('option').map(each => each.getAttribute('aria-label'))).toEqual(['Sacré-Cœur, 3 ateliers']);
  });

  it('names its group after itself where it is the only one, and shows the name of others', async () => {
    const alone = await list(1);
    expect(alone.all('group').map(group => group.getAttribute('aria-label'))).toEqual(['Communes']);
    expect(alone.place.querySelector('.list-header')).toBeNull();
    await ended();
    const among = await list(1, 'Régions');
    expect(among.all('group').map(group => group.getAttribute('aria-label'))).toEqual(['Régions']);
    expect(among.place.querySelector('.list-header')?.textContent).toBe('Régions');
  });

  it('says of each how often, indents what lies in another, and ticks what is chosen', async () => {
    const told: (readonly string[])[] = [];
    const { place, all, press } = await list(3, '', told, ['lieu 1']);
    expect(all('option').map(each => each.getAttribute('aria-label'))).toContain('lieu 0, 3 ateliers');
    expect([...place.querySelectorAll('.find-label')].map(each => each.className)).toEqual([
      'find-label depth-0',
      'find-label depth-1',
      'find-label depth-0',
    ]);
    expect(all('option').map(each => each.querySelector('.tick svg') !== null)).toEqual([false, true, false]);
    await press('option', 'lieu 0, 3 ateliers');
    expect(told).toEqual([['lieu 0', 'lieu 1']]);
  });

  it('keeps its choices when Escape closes what holds it', async () => {
    const told: (readonly string[])[] = [];
    const { all, doing } = await list(3, '', told, ['lieu 1']);
    await doing(() => {
      all('option')[1]?.focus();
      all('option')[1]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    expect(told).toEqual([]);
  });
});
