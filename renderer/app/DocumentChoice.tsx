import { memo, useMemo } from 'react';
import { isSet } from '../../data/model/together.ts';
import { documentNames } from '../naming/documents.ts';
import { selectShownRow } from '../state/documents/documents.ts';
import { useActions, useMaillage } from '../state/hook.ts';
import { Choice } from '../ui/Choice.tsx';
import { useSpeech } from '../ui/language.tsx';

/** More documents are found in the library, where they can be searched. */
const MOST = 30;
/** In place of a document: the library. No document has this id. */
const LIBRARY = '~library';

/** The document that is shown, chosen among those of the library; of many, among those that came in last. */
export const DocumentChoice = memo(function DocumentChoice() {
  const { t, formats } = useSpeech();
  const { selectDocument, showScreen } = useActions();
  const documents = useMaillage(s => s.documents);
  const shown = useMaillage(selectShownRow);
  const names = useMemo(() => documentNames(documents, formats), [documents, formats]);
  if (documents.length < 2 || shown === undefined) return null;
  const last = documents.slice(-MOST);
  const isAmong = last.some(({ id }) => id === shown.id);
  const own = {
    value: shown.id,
    label: isSet(shown.id) ? shown.title : (names.get(shown.id) ?? shown.title),
  };
  const options = [
    ...(isAmong ? [] : [own]),
    ...last.map(({ id, title }) => ({ value: id, label: names.get(id) ?? title })),
    ...(last.length === documents.length
      ? []
      : [{ value: LIBRARY, label: t('document.all', { count: documents.length }) }]),
  ];
  return (
    <Choice
      label={t('document.label')}
      quiet
      value={shown.id}
      groups={[{ label: t('document.label'), options }]}
      onChange={id => (id === LIBRARY ? showScreen('documents') : void selectDocument(id))}
    />
  );
});
