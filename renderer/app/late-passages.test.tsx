// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import type { Corpus } from '../../data/model/corpus.ts';
import { useMaillage } from '../state/hook.ts';
import { usePassages } from '../views/search/usePassages.ts';
import { frameWith } from './frame.fixture.tsx';

/** Some documents' worth of text. */
const LARGE = 1_000_000;

/** What is shown of a search, time after time: how many passages, with a sign while they are not of what is typed. */
async function shownOf(length: number, ...typed: readonly string[]) {
  const seen: string[] = [];
  function Shown({ corpus }: { readonly corpus: Corpus }) {
    const { passages, isLate } = usePassages(corpus, true);
    const text = `${passages.count}${isLate ? '…' : ''}`;
    if (seen.at(-1) !== text) seen.push(text);
    return text;
  }
  function Search() {
    const corpus = useMaillage(s => s.corpus);
    return corpus === null ? null : <Shown corpus={{ ...corpus, text: corpus.text.padEnd(length) }} />;
  }
  const { actions, settled, end } = await frameWith(<Search />);
  for (const text of typed) {
    await settled(() => actions.setSearch(text));
    // What is looked through later comes when the machine has time for it.
    await vi.waitFor(async () => {
      await settled(() => undefined);
      expect(seen.at(-1)).not.toContain('…');
    });
  }
  await end();
  return seen;
}

it('looks through a large text once the names stand there, and shows what was found last until then', async () => {
  const [none, waiting, found, still, gone] = await shownOf(LARGE, 'de', 'de xylophage');
  expect([none, waiting, still, gone]).toEqual(['0', '0…', `${found}…`, '0']);
  expect(Number(found)).toBeGreaterThan(0);
});

it('looks through a small text at once', async () => {
  const seen = await shownOf(0, 'de', 'de xylophage');
  expect(seen.filter(text => text.endsWith('…'))).toEqual([]);
  expect(seen).toHaveLength(3);
});
