// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { Part, Session } from '../../../data/model/entity.ts';
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

async function shown(text: string, change: (read: Corpus) => Corpus = read => read): Promise<Shown> {
  const store = machine().open();
  const { actions } = store.getState();
  await actions.start();
  await actions.openFile(fileOf('programme.txt', text));
  const { corpus } = store.getState();
  if (corpus === null) throw new Error('no document');
  const page = await mounted(
    <MaillageContext value={store}>
      <SessionsView corpus={change(corpus)} />
    </MaillageContext>,
  );
  pages.push(page);
  return { ...page, store };
}

/** The document with one session otherwise. */
const otherwise =
  (title: string, change: Partial<Session>) =>
  (corpus: Corpus): Corpus => ({
    ...corpus,
    dataset: {
      ...corpus.dataset,
      sessions: corpus.dataset.sessions.map(session =>
        session.title === title ? { ...session, ...change } : session,
      ),
    },
  });

/** The document in which somebody else takes these parts in a session, and its first person those. */
const withParts =
  (title: string, parts: readonly (readonly [person: string, part: Part])[]) =>
  (corpus: Corpus): Corpus => {
    const id = corpus.dataset.sessions.find(session => session.title === title)?.id ?? '';
    const [like] = corpus.participationsOfSession.get(id) ?? [];
    const named = (name: string) =>
      [...corpus.people.values()].find(person => person.name === name)?.id ?? name;
    const there = parts.flatMap(([name, part]) =>
      like === undefined ? [] : [{ ...like, person: named(name), part }],
    );
    return { ...corpus, participationsOfSession: new Map([...corpus.participationsOfSession, [id, there]]) };
  };

const headsOf = ({ place }: Mounted) =>
  [...place.querySelectorAll('[role="columnheader"], thead th')].map(wordsOf);

/** What a row says, by the title in it. */
const rowOf = ({ place }: Mounted, title: string) =>
  [...place.querySelectorAll('tbody tr, [role="row"]')]
    .map(row => [...row.querySelectorAll('td, [role="rowheader"], [role="gridcell"]')].map(wordsOf))
    .find(cells => cells.includes(title));

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
    ['↳\u00a0Atelier', 'Le bocage'],
    ['↳\u00a0Atelier', 'Les sols urbains'],
    ['Session 2', 'Session 2 : Données et observatoires'],
    ['↳\u00a0Communication', 'Mesurer les nitrates en rivière'],
    ['↳\u00a0Communication', 'Un observatoire des sols'],
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

it('counts who came, each once, and names in the grid who spoke or led', async () => {
  const page = await shown(
    PROGRAMME,
    withParts('Ouverture', [
      ['Anne ROUX', 'speaker'],
      ['Anne ROUX', 'moderator'],
      ['Claire DUVAL', 'moderator'],
      ['Karim HADDAD', 'absent'],
      ['Yves KERVELLA', 'represented'],
    ]),
  );
  expect(rowOf(page, 'Ouverture')?.at(-1)).toBe('2');
  const [first] = await gridOf(page);
  expect(first?.querySelector('.programme-slot')?.textContent).not.toMatch(/HADDAD|KERVELLA/u);
  expect(first?.querySelector('.programme-slot')?.textContent).toContain('Claire DUVAL');
});

it.each([
  ['cancelled', 'Séance annulée'],
  ['postponed', 'Séance reportée'],
] as const)('says of a session that it was %s, in the list and in the grid', async (status, words) => {
  const page = await shown(PROGRAMME, otherwise('Un observatoire des sols', { status }));
  expect(headsOf(page)).toContain('État');
  expect(rowOf(page, 'Un observatoire des sols')).toContain(words);
  const [, second] = await gridOf(page);
  expect(saidOf([...(second?.querySelectorAll('.programme-talks > li') ?? [])][1])).toEqual([
    'Un observatoire des sols',
    'Julie PERRIN',
    `10:00\u00a0· ${words}`,
  ]);
});

it('has a column of what some session says, and none of what no session does', async () => {
  const plain = await shown(PROGRAMME);
  expect(headsOf(plain)).toEqual(['Séance', 'Titre', 'Jour', 'Heures', 'Personnes']);
  const told = await shown(
    PROGRAMME,
    otherwise('Un observatoire des sols', { language: 'en', room: 'Groix' }),
  );
  expect(headsOf(told)).toEqual(['Séance', 'Titre', 'Jour', 'Heures', 'Salle', 'Langue', 'Personnes']);
  const [, second] = await gridOf(told);
  expect(saidOf([...(second?.querySelectorAll('.programme-talks > li') ?? [])][1]).at(-1)).toBe(
    '10:00\u00a0· Groix\u00a0· en',
  );
});

it('lists sessions by their hours, in whatever order the document has them', async () => {
  const reversed = (corpus: Corpus): Corpus => ({
    ...corpus,
    dataset: { ...corpus.dataset, sessions: corpus.dataset.sessions.toReversed() },
  });
  const inOrder = rowsOf(await shown(PROGRAMME));
  expect(rowsOf(await shown(PROGRAMME, reversed))).toEqual(inOrder);
});
