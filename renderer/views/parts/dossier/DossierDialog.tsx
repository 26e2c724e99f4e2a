import { useCallback, useMemo } from 'react';
import type { Corpus } from '../../../../data/model/corpus.ts';
import type { EntityRef } from '../../../../data/model/entity.ts';
import { EMPTY_QUERY } from '../../../../data/model/query.ts';
import { dossierScene } from '../../../scenes/dossier.ts';
import { measureText } from '../../../scenes/measure.ts';
import type { Size } from '../../../scenes/scene.ts';
import type { SheetChange } from '../../../scenes/sheet.ts';
import { selectWords } from '../../../state/exploration/decided-words.ts';
import { selectAllKinds } from '../../../state/exploration/derived.ts';
import { useMaillage } from '../../../state/hook.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { ExportDialog } from '../export/ExportDialog.tsx';
import { useSceneTheme } from '../look.ts';
import { speakerNotes } from '../speakerNotes.ts';
import { dossierPicture } from './dossierPicture.ts';

/** A page of paper that lies, where no other size is asked for. */
const PAPER: Size = { width: 1123, height: 794 };

interface DossierProps {
  readonly corpus: Corpus;
  readonly about: EntityRef;
  readonly onClose: () => void;
}

/** The sheet of one thing on its way out, in the dialog of every picture; drawn anew once its words are counted. */
export function DossierDialog({ corpus, about, onClose }: DossierProps) {
  const speech = useSpeech();
  const theme = useSceneTheme();
  const graph = useMaillage(selectAllKinds);
  const words = useMaillage(selectWords);
  const picture = useMemo(
    () => dossierPicture({ corpus, graph, words }, about, speech),
    [corpus, graph, words, about, speech],
  );
  const draw = useCallback(
    (on?: SheetChange) => dossierScene({ size: PAPER, theme, measure: measureText, ...picture, ...on }),
    [theme, picture],
  );
  const notesOf = useCallback(
    async () =>
      speakerNotes(
        { corpus, exploration: { query: EMPTY_QUERY, selection: about }, tables: [], words },
        speech,
      ),
    [corpus, about, words, speech],
  );
  return (
    <ExportDialog
      key={words === null ? 'before' : 'counted'}
      heading={speech.t('dossier.title')}
      draw={draw}
      notesOf={notesOf}
      onClose={onClose}
    />
  );
}
