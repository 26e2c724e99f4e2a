import { findNamed, wordsOfName } from '../../state/address/document-name.ts';
import type { Asked } from '../../state/documents/documents.ts';
import { titleOf } from '../../state/documents/library.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { Button } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';

/** What stands in place of a chart when an address asks for a document that is not in the library: which, and the ways out. */
export function MissingView({ asked }: { readonly asked: Asked }) {
  const { t } = useSpeech();
  const { chooseFile, restoreDocument, stayHere } = useActions();
  const removed = useMaillage(s => findNamed(s.removed, asked.document));
  const shown = useMaillage(s => s.corpus?.dataset.proceedings.title ?? null);
  const name = removed === undefined ? wordsOfName(asked.document) : titleOf(removed);
  return (
    <div className="message" role="status">
      <h2 className="card-title">{t('address.missing')}</h2>
      <p>{removed === undefined ? t('address.notHere', { name }) : t('address.removed', { name })}</p>
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
