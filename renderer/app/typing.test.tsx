// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { useMaillage, useMaillageStore } from '../state/hook.ts';
import { useSaid } from '../views/parts/said.ts';
import { useShownScene } from '../views/parts/shownScene.ts';
import { useFigureState } from '../views/parts/useFigureState.ts';
import { useReveal } from '../views/parts/useReveal.ts';
import { frameWith } from './frame.fixture.tsx';
import { useTaken } from './useTaken.ts';

/** What screens and the frame around them ask of the state. */
const ASKED = {
  'what is said on a picture': () => void useSaid(),
  'the figure that is shown': () => useShownScene(null),
  'what a figure carries': () => void useFigureState(),
  'what keeps something out of the picture': useAbsences,
  'the figures that are taken': () => void useTaken(false),
};

function useAbsences() {
  const corpus = useMaillage(s => s.corpus);
  if (corpus === null) throw new Error('nothing is open');
  useReveal(corpus);
}

/** How often who asks that is drawn while something is done. */
async function drawnWhile(use: () => void, letters: readonly string[]) {
  let drawn = 0;
  function Asking() {
    use();
    drawn += 1;
    return null;
  }
  const { actions, settled, end } = await frameWith(<Asking />);
  const before = drawn;
  for (const text of letters) await settled(() => actions.setSearch(text));
  await end();
  return drawn - before;
}

it.each(Object.entries(ASKED))('draws nothing again at the letters of a search for %s', async (_, use) => {
  expect(await drawnWhile(use, ['v', 'vi', 'vil'])).toBe(0);
});

it('draws again who asks for the search itself', async () => {
  expect(await drawnWhile(() => void useMaillage(s => s.exploration.search), ['v', 'vi', 'vil'])).toBe(3);
});

it('leaves what was typed where it stands when something found is shown in the picture', async () => {
  let show: () => void = () => undefined;
  function Showing() {
    const store = useMaillageStore();
    const { corpus, exploration } = store.getState();
    if (corpus === null) throw new Error('nothing is open');
    const [person] = corpus.people.keys();
    if (person === undefined) throw new Error(`nobody on ${exploration.screen}`);
    const { reveal } = useReveal(corpus);
    show = () => reveal([{ kind: 'person', id: person }]);
    return null;
  }
  const { actions, state, settled, end } = await frameWith(<Showing />);
  await settled(() => actions.setSearch('anne'));
  await settled(() => show());
  expect(state().exploration).toMatchObject({ search: 'anne', selection: { kind: 'person' } });
  await end();
});
