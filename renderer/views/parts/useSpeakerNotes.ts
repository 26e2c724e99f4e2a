import { useCallback } from 'react';
import type { SceneTable } from '../../scenes/scene.ts';
import { selectWords } from '../../state/exploration/decided-words.ts';
import { useMaillageStore } from '../../state/hook.ts';
import { useSpeech } from '../../ui/language.tsx';

/** What a speaker may say of the figure that is seen, gathered when it is asked for. */
export function useSpeakerNotes(tables: readonly SceneTable[]): () => Promise<readonly string[]> {
  const store = useMaillageStore();
  const speech = useSpeech();
  return useCallback(async () => {
    const { corpus, exploration } = store.getState();
    const words = selectWords(store.getState());
    if (corpus === null) return [];
    const { speakerNotes } = await import('./speakerNotes.ts');
    return speakerNotes({ corpus, exploration, tables, words }, speech);
  }, [store, speech, tables]);
}
