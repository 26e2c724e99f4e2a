import { isSet } from '../../data/model/together.ts';
import { documentName } from '../naming/documents.ts';
import { selectShownRow } from '../state/documents/documents.ts';
import { shelvedLast } from '../state/documents/library.ts';
import { redoable, undoable } from '../state/exploration/steps.ts';
import { useActions, useMaillage } from '../state/hook.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { Choice } from '../ui/Choice.tsx';
import { useSpeech } from '../ui/language.tsx';
import { Kept } from '../views/filters/Kept.tsx';
import { SaveView } from '../views/views/SaveView.tsx';

/** What can be done with the document that is shown, in the row of its title. */
export function HeadTools({ onSearch }: { readonly onSearch: () => void }) {
  const { t, formats } = useSpeech();
  const { chooseFile, selectDocument, undo, redo } = useActions();
  const corpus = useMaillage(s => s.corpus);
  const documents = useMaillage(s => s.documents);
  const current = useMaillage(s => s.current);
  const shown = useMaillage(selectShownRow);
  const undoes = useMaillage(s => shelvedLast(s)?.kind ?? undoable(s.history));
  const redoes = useMaillage(s => redoable(s.history));
  return (
    <>
      {corpus === null ? null : <Kept corpus={corpus} />}
      {documents.length > 1 && current !== null ? (
        <Choice
          label={t('document.label')}
          quiet
          value={current}
          groups={[
            {
              label: t('document.label'),
              options: [
                ...(shown !== undefined && isSet(shown.id) ? [{ value: shown.id, label: shown.title }] : []),
                ...documents.map(each => ({
                  value: each.id,
                  label: documentName(each, documents, formats),
                })),
              ],
            },
          ]}
          onChange={id => void selectDocument(id)}
        />
      ) : null}
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
