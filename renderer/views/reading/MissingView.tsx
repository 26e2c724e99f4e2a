import { isSet, membersOf } from '../../../data/model/together.ts';
import { type DocumentName, findNamed, wordsOfName } from '../../state/address/document-name.ts';
import type { Asked } from '../../state/documents/documents.ts';
import { titleOf } from '../../state/documents/library.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { Button } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';

/** Those of the documents that an address asks for that are not in the library. */
function useLacking({ document }: Asked): readonly DocumentName[] {
  const documents = useMaillage(s => s.documents);
  if (!isSet(document.id)) return [document];
  return membersOf(document.id)
    .map(id => ({ id, digest: null }))
    .filter(name => findNamed(documents, name) === undefined);
}

/** What stands in place of a chart when an address asks for a document that is not in the library: which, and the ways out. */
export function MissingView({ asked }: { readonly asked: Asked }) {
  const { t, formats } = useSpeech();
  const { chooseFile, restoreDocument, stayHere } = useActions();
  const lacking = useLacking(asked);
  const [first] = lacking;
  const removed = useMaillage(s => findNamed(s.removed, first ?? asked.document));
  const shown = useMaillage(s => s.corpus?.dataset.proceedings.title ?? null);
  const name = removed === undefined ? wordsOfName(first ?? asked.document) : titleOf(removed);
  const list = formats.list(lacking.map(wordsOfName));
  return (
    <div className="message" role="status">
      <h2 className="card-title">{t(isSet(asked.document.id) ? 'address.several' : 'address.missing')}</h2>
      <p>
        {removed !== undefined
          ? t('address.removed', { name })
          : isSet(asked.document.id)
            ? t('address.lacks', { count: lacking.length, list })
            : t('address.notHere', { name })}
      </p>
      <div className="toggles">
        {removed === undefined ? (
          <Button tone="accent" icon="open" label={t('action.open')} onPress={() => void chooseFile()} />
        ) : (
          <Button
            tone="accent"
            label={t('retry.bring-back')}
            onPress={() => void restoreDocument(removed.id)}
          />
        )}
        {shown === null ? null : <Button label={t('address.stay', { title: shown })} onPress={stayHere} />}
      </div>
    </div>
  );
}
