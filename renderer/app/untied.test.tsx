// @vitest-environment happy-dom
import { beforeAll, expect, it, vi } from 'vitest';
import { loadGazetteer } from '../state/corrections/corrections-places.ts';
import type { ScreenId } from '../state/exploration/exploration.ts';
import { selectIsUntied } from '../state/network/derived-network.ts';
import { fileOf, machine } from '../state/world.fixture.ts';
import { Inspector } from '../views/inspector/Inspector.tsx';
import { NetworkView } from '../views/network/NetworkView.tsx';
import { type Frame, frameOn } from './frame.fixture.tsx';
import { Side } from './Side.tsx';
import { BESIDE } from './screens.ts';

/** A programme that names nobody, and with somebody who speaks. */
const bare = (speaker: string) =>
  `# Rencontres de la haie\n\nLe 4 mars 2025\n\n## 9h00 Ouverture\n\nAccueil du public.\n\n## 10h00 Table ronde : les haies anciennes\n\n${speaker}\n\n## 11h30 Clôture\n`;

async function networkOn(text: string, screen: ScreenId = 'network'): Promise<Frame> {
  await loadGazetteer();
  const store = machine().open();
  const { actions } = store.getState();
  await actions.start();
  await actions.openFile(fileOf('haies.md', text));
  actions.showScreen(screen);
  const { corpus } = store.getState();
  if (corpus === null) throw new Error('no document');
  const page = await frameOn(
    store,
    <>
      <NetworkView corpus={corpus} />
      <Side corpus={corpus} beside={BESIDE[screen]} Inspector={Inspector} />
    </>,
  );
  await page.settled();
  return page;
}

/** What is loaded when it is first shown is there at once. */
beforeAll(() =>
  Promise.all([
    import('../views/network/NetworkBeside.tsx'),
    import('../views/timeline/TimelineBeside.tsx'),
    import('../views/flows/FlowsBeside.tsx'),
    import('../views/territories/TerritoriesBeside.tsx'),
  ]),
);

const named = (page: Frame, name: string) =>
  [...page.place.querySelectorAll('button')].find(button => button.textContent === name);

it('leads to the programme and to the text where nothing ties the sessions, whatever kinds are chosen', async () => {
  const page = await networkOn(bare(''));
  expect(page.state().corpus?.dataset.sessions.length).toBe(3);
  await vi.waitFor(async () => {
    await page.settled();
    expect(page.place.textContent).toContain('Aucun lien n’a été trouvé entre ce que nomme ce document');
  });
  expect(page.place.querySelector('svg[role="application"]')).toBeNull();
  // Nothing is said of groups that are single sessions.
  expect(page.place.textContent).not.toContain('groupes séparés');
  await page.settled(() => page.actions.changeNetwork(o => ({ ...o, kinds: ['session', 'person'] })));
  expect(named(page, 'Lire le texte')).toBeDefined();
  await page.settled(() => named(page, 'Voir le programme')?.click());
  expect(page.state().exploration.screen).toBe('sessions');
  await page.end();
});

it.each(['timeline', 'flows', 'territories'] as const)(
  'has no column at the side of an empty figure (%s)',
  async screen => {
    const page = await networkOn(bare(''), screen);
    await vi.waitFor(async () => {
      await page.settled();
      expect(page.place.querySelector('.side, .side-fold')).toBeNull();
    });
    await page.end();
  },
);

it('draws the sessions where one of them names somebody', async () => {
  const page = await networkOn(bare('Intervenante : Anne Roux, directrice de l’association Haies vives'));
  expect(selectIsUntied(page.state())).toBe(false);
  expect(page.place.textContent).not.toContain('Aucun lien n’a été trouvé');
  await page.end();
});
