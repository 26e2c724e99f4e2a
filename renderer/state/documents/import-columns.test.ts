import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { machine } from '../world.fixture.ts';

const TABLE = `Quoi;Début;Où;Référent;Structure
Se déplacer;2024-04-04 14:00;Salle A;Hélène Robic;Ville de Nantes
Marcher en ville;2024-04-04 15:00;Salle B;Paul Durandel;Ville de Brest
`;

describe('a table that is imported', () => {
  it('shows its columns and first rows, is read as the analyst says, and stored so', async () => {
    const store = machine().open();
    const { actions } = store.getState();
    await actions.start();
    const latin = Uint8Array.from(TABLE, sign => sign.charCodeAt(0));
    await actions.openFile({ name: 'programme.csv', bytes: latin });
    const seen = () => {
      const file = store.getState().importing?.files[0];
      if (file?.step.kind !== 'seen' || file.step.seen.table === null) throw new Error('no table is shown');
      return { key: file.key, encoding: file.step.seen.encoding, ...file.step.seen.table };
    };
    const { key, heads, roles } = seen();
    expect(heads).toEqual(['Quoi', 'Début', 'Où', 'Référent', 'Structure']);
    expect(roles[1]).toBe('start');
    await actions.mapImport(key, { Quoi: 'title' });
    await actions.mapImport(key, { Quoi: 'title', Où: 'room', Référent: 'moderator' });
    expect(seen().roles).toEqual(['title', 'start', 'room', 'moderator', 'organisation']);
    expect(seen().sessions.map(({ title, room }) => [title.text, room])).toEqual([
      ['Se déplacer', 'Salle A'],
      ['Marcher en ville', 'Salle B'],
    ]);
    // Its letters stay as they were read.
    await actions.readImportAs(key, 'windows-1252');
    expect(seen()).toMatchObject({ encoding: 'windows-1252', roles: { 3: 'moderator' } });
    await actions.keepImports();
    const { corpus, current, documents } = store.getState();
    expect(corpus?.dataset.sessions.map(({ title }) => title)).toEqual(['Se déplacer', 'Marcher en ville']);
    expect(new Set(corpus?.dataset.participations.map(({ part }) => part))).toEqual(new Set(['moderator']));
    expect(documents.find(({ id }) => id === current)?.columns).toMatchObject({ Référent: 'moderator' });
  });
});
