import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { createPassageSearch } from '../search/search-passages.ts';
import { fileOf, machine } from '../world.fixture.ts';

const TEXT = `Rencontres de la mobilité
Angers, 4 avril 2024

14h00 Atelier 1 : Se déplacer
Hélène Robic, cheffe de projet, Ville de Nantes

Assises de l'eau potable
Limoges, 18 septembre 2025

9h30 Atelier 1 : Protéger les captages
Sophie Tanguenec, directrice, Agence de l'eau Adour-Garonne
`;
const both = () => fileOf('deux.txt', TEXT);

async function asked() {
  const store = machine().open();
  const { actions } = store.getState();
  await actions.start();
  await actions.openFile(both());
  const file = store.getState().importing?.files[0];
  if (file?.step.kind !== 'seen') throw new Error('nothing is asked');
  const added = () => store.getState().documents.filter(({ name }) => name === 'deux.txt');
  const people = () => store.getState().corpus?.dataset.people.map(({ name }) => name);
  return { store, actions, key: file.key, seen: file.step.seen, added, people };
}

describe('a file that holds two events', () => {
  it('is asked about, and separated becomes two documents over one text', async () => {
    const { store, actions, seen, added, people } = await asked();
    expect(seen.apart).toMatchObject([
      { title: 'Rencontres de la mobilité', place: 'Angers', dates: ['2024-04-04'] },
      { title: "Assises de l'eau potable", place: 'Limoges', dates: ['2025-09-18'] },
    ]);
    expect(added()).toEqual([]);
    await actions.keepImports();
    const [first, second] = added();
    expect(added().map(({ title }) => title)).toEqual(seen.apart.map(({ title }) => title));
    expect(people()).toEqual(['Hélène Robic']);
    await actions.selectDocument(second?.id ?? '');
    expect(people()).toEqual(['Sophie Tanguenec']);
    const corpus = store.getState().corpus;
    expect(corpus?.text).toBe(TEXT);
    const [span] = corpus?.dataset.people[0]?.variants[0]?.spans ?? [];
    expect(TEXT.slice(span?.start, span?.end)).toBe('Sophie Tanguenec');
    if (corpus === null || corpus === undefined) throw new Error('nothing is shown');
    expect(createPassageSearch(corpus)('atelier').count).toBe(1);

    // Read again it is still the one event; the same file again is known.
    await actions.rereadDocument(second?.id ?? '');
    expect(people()).toEqual(['Sophie Tanguenec']);
    await actions.openFile(both());
    expect(store.getState().importing).toBeNull();
    expect(store.getState().current).toBe(first?.id);
    expect(added()).toHaveLength(2);
  });

  it('is kept together when that is chosen', async () => {
    const { actions, key, added, people } = await asked();
    actions.partImport(key, false);
    await actions.keepImports();
    expect(added()).toHaveLength(1);
    expect(people()).toEqual(['Hélène Robic', 'Sophie Tanguenec']);
  });
});
