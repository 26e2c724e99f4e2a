// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import type { DocumentRow } from '../../../data/store/rows.ts';
import { MaillageContext } from '../../state/hook.ts';
import { machine } from '../../state/world.fixture.ts';
import { ended, shown, type } from '../../ui/lists.fixture.tsx';
import { DocumentList } from './DocumentList.tsx';

afterEach(ended);

const TOWNS = ['Nantes', 'Rennes', 'Angers'];
const rows = (count: number): readonly DocumentRow[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `d${i}`,
    name: `f${i}.txt`,
    sha256: String(i),
    title: `${i < 6 ? 'Haies' : 'Sols'} ${i}`,
    place: TOWNS[i % TOWNS.length] ?? null,
    dates: ['2026-03-12'],
    importedAt: i,
    bundled: false,
    readerVersion: 1,
  }));

async function listed(count: number, chosen: ReadonlySet<string> = new Set()) {
  const told: ReadonlySet<string>[] = [];
  const page = await shown(
    <MaillageContext value={machine().open()}>
      <DocumentList
        documents={rows(count)}
        onRename={() => undefined}
        chosen={chosen}
        onChoose={each => told.push(each)}
      />
    </MaillageContext>,
  );
  const names = () =>
    [...page.place.querySelectorAll('.document-name')].map(({ textContent }) => textContent);
  const field = () => page.place.querySelector<HTMLInputElement>('input.facet-find-input');
  const more = () =>
    [...page.place.querySelectorAll('button')].find(({ textContent }) =>
      /^Afficher/u.test(textContent ?? ''),
    );
  return { ...page, told, names, field, more, find: (words: string) => type(field(), words, page.doing) };
}

it('has a field to find a document in a library of more than twelve', async () => {
  expect((await listed(12)).field()).toBeNull();
  expect((await listed(13)).field()).not.toBeNull();
});

it('finds the documents that bear every word, in their title or place, and says so of none', async () => {
  const page = await listed(13);
  await page.find('haies nantes');
  expect(page.names()).toEqual(['Haies 0', 'Haies 3']);
  await page.find('haies zorglub');
  expect(page.names()).toEqual([]);
  expect(page.place.textContent).toContain('Aucun document ne porte ces mots.');
  await page.find('');
  expect(page.names()).toHaveLength(13);
  expect(page.place.textContent).not.toContain('Aucun document ne porte ces mots.');
});

it('lists thirty at first, and as many more at a time as there are', async () => {
  expect((await listed(30)).more()).toBeUndefined();
  const page = await listed(71);
  expect(page.names()).toHaveLength(30);
  expect(page.more()?.textContent).toBe('Afficher 30 autres documents');
  await page.doing(() => page.more()?.click());
  expect(page.names()).toHaveLength(60);
  expect(page.more()?.textContent).toBe('Afficher 11 autres documents');
  await page.doing(() => page.more()?.click());
  expect(page.names()).toHaveLength(71);
  expect(page.more()).toBeUndefined();
});

it('takes all that are found at once, those not listed yet too, beside those that were taken', async () => {
  const page = await listed(40, new Set(['elsewhere']));
  const first = page.place.querySelector<HTMLElement>('.document-row');
  await page.doing(() => first?.focus());
  await page.doing(() =>
    first?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'a', code: 'KeyA', ctrlKey: true, bubbles: true }),
    ),
  );
  expect([...(page.told.at(-1) ?? [])].toSorted()).toEqual(
    ['elsewhere', ...rows(40).map(({ id }) => id)].toSorted(),
  );
});
