import { shelvedLast } from '../state/documents/library.ts';
import { redoable, undoable } from '../state/exploration/steps.ts';
import { useActions, useMaillage } from '../state/hook.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { useSpeech } from '../ui/language.tsx';
import { Kept } from '../views/filters/Kept.tsx';
import { SaveView } from '../views/saved/SaveView.tsx';
import { DocumentChoice } from './DocumentChoice.tsx';

/** What can be done with the document that is shown, in the row of its title. */
export function HeadTools({ onSearch }: { readonly onSearch: () => void }) {
  const { t } = useSpeech();
  const { chooseFile, undo, redo } = useActions();
  const corpus = useMaillage(s => s.corpus);
  const undoes = useMaillage(s => shelvedLast(s)?.kind ?? undoable(s.history));
  const redoes = useMaillage(s => redoable(s.history));
  return (
    <>
      {corpus === null ? null : <Kept corpus={corpus} />}
      <DocumentChoice />
      <IconButton
        icon="undo"
        label={t(undoes === null ? 'action.undo' : `action.undo.${undoes}`)}
        disabled={undoes === null}
        onPress={() => void undo()}
      />
      <IconButton
        icon="redo"
        label={t(redoes === null ? 'action.redo' : `action.redo.${redoes}`)}
        disabled={redoes === null}
        onPress={() => void redo()}
      />
      {corpus === null ? null : <SaveView corpus={corpus} />}
      <Button icon="search" label={t('action.search')} disabled={corpus === null} onPress={onSearch} />
      <Button icon="open" label={t('action.open')} onPress={() => void chooseFile()} />
    </>
  );
}
