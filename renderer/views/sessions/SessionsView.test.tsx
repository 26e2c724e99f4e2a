// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { MaillageContext } from '../../state/hook.ts';
import type { MaillageStore } from '../../state/state.ts';
import { fileOf, machine } from '../../state/world.fixture.ts';
import { type Mounted, mounted } from '../../ui/mounted.fixture.tsx';
import { SessionsView } from './SessionsView.tsx';

const PROGRAMME = `Journées nationales de l’eau
Rennes, 12 et 13 mars 2026

Jeudi 12 mars 2026

9h30 – 10h00 Ouverture
Anne ROUX, maire de Rennes

14h00 – 15h30 Ateliers en parallèle
Atelier A : Le bocage (salle Ouessant)
Claire DUVAL, paysagiste, CAUE 35
Atelier B : Les sols urbains (salle Groix)
Karim HADDAD, directeur, Ville de Nantes

Vendredi 13 mars 2026

9h30 – 11h00 Session 2 : Données et observatoires
Présidence : Fatima BENALI, INRAE
9h30 Mesurer les nitrates en rivière, Yves KERVELLA (BRGM)
10h00 Un observatoire des sols, Julie PERRIN (GIS Sol)
11h00 – 12h30 Table ronde 2 : Et demain ?
Anne ROUX, maire de Rennes
`;

/** What a part of the page says; that its signs are typeset is tested where they are. */
const wordsOf = ({ textContent }: Element) => (textContent ?? '').replaceAll('\u202f', ' ');

interface Shown extends Mounted {
  readonly store: MaillageStore;
}

const pages: Mounted[] = [];
afterEach(async () => {
  for (const page of pages.splice(0)) await page.end();
});

async function shown(text: string): Promise<Shown> {
  const store = machine().open();
  const { actions } = store.getState();
  await actions.start();
  await actions.openFile(fileOf('programme.txt', text));
  const { corpus } = store.getState();
  if (corpus === null) throw new Error('no document');
  const page = await mounted(
    <MaillageContext value={store}>
      <SessionsView corpus={corpus} />
    </MaillageContext>,
  );
  pages.push(page);
  return { ...page, store };
}

/** The first two cells of each row: what the session is called, and its title. */
const rowsOf = ({ place }: Mounted) =>
  [...place.querySelectorAll('tbody tr, [role="row"]')]
    .map(row => [...row.querySelectorAll('td, [role="rowheader"], [role="gridcell"]')])
    .filter(cells => cells.length > 0)
    .map(cells => cells.slice(0, 2).map(wordsOf));

const gridOf = async (page: Mounted) => {
  const grid = [...page.place.querySelectorAll('label')].find(label => label.textContent === 'Grille');
  await page.doing(() => grid?.querySelector('input')?.click());
  return [...page.place.querySelectorAll('table')];
};

/** What a list item says, without what is listed in it. */
const saidOf = (slot: Element | null | undefined) =>
  [...(slot?.querySelectorAll('span') ?? [])].map(wordsOf).filter(words => words !== '');

it('lists talks under the session that holds them, with a sign that they are a part of it', async () => {
  const page = await shown(PROGRAMME);
  expect(rowsOf(page)).toEqual([
    ['Allocution', 'Ouverture'],
    ['Atelier', 'Ateliers en parallèle'],
    ['↳ Atelier', 'Le bocage'],
    ['↳ Atelier', 'Les sols urbains'],
    ['Session 2', 'Session 2 : Données et observatoires'],
    ['↳ Communication', 'Mesurer les nitrates en rivière'],
    ['↳ Communication', 'Un observatoire des sols'],
    ['Table ronde 2', 'Table ronde 2 : Et demain ?'],
  ]);
});

it('has no sign of a part where the filters leave talks without their session', async () => {
  const page = await shown(PROGRAMME);
  await page.doing(() => page.store.getState().actions.setQuery({ sessionKinds: ['talk'] }));
  expect(rowsOf(page).map(([title]) => title)).toEqual([
    'Mesurer les nitrates en rivière',
    'Un observatoire des sols',
  ]);
  expect(page.place.textContent).not.toContain('↳');
});

it('shows in the grid what runs within a session, under it, with the hour of its own and who speaks', async () => {
  const page = await shown(PROGRAMME);
  const [first, second] = await gridOf(page);
  const parallel = [...(first?.querySelectorAll('.programme-talks > li') ?? [])];
  // At the hours of what holds them: nothing is said of these again.
  expect(parallel.map(saidOf)).toEqual([
    ['Le bocage', 'Claire DUVAL'],
    ['Les sols urbains', 'Karim HADDAD'],
  ]);
  const talks = [...(second?.querySelectorAll('.programme-talks > li') ?? [])];
  expect(talks.map(saidOf)).toEqual([
    ['Mesurer les nitrates en rivière', 'Yves KERVELLA', '09:30'],
    ['Un observatoire des sols', 'Julie PERRIN', '10:00'],
  ]);
  expect(saidOf(second?.querySelector('td > .programme-slot'))).toEqual([
    'Session 2 : Données et observatoires',
    'Fatima BENALI',
    'jusqu’à 11:00',
  ]);
  const talk = talks[1]?.querySelector<HTMLElement>('button');
  await page.doing(() => talk?.click());
  const { corpus, exploration } = page.store.getState();
  expect(corpus?.sessions.get(exploration.selection?.id ?? '')?.title).toBe('Un observatoire des sols');
  expect(talk?.getAttribute('aria-pressed')).toBe('true');
});

it('heads the only column of a programme without rooms by what stands in it', async () => {
  const page = await shown(PROGRAMME);
  const heads = (table: Element | undefined) =>
    [...(table?.querySelectorAll('thead th') ?? [])].map(({ textContent }) => textContent);
  const [first] = await gridOf(page);
  expect(heads(first)).toEqual(['Heure', 'Séance']);
});
