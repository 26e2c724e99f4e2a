import { useState } from 'react';
import type { DocumentRow } from '../../../data/store/rows.ts';
import { dotted, typeset } from '../../../data/text/typeset.ts';
import { titleOf } from '../../state/documents/library.ts';
import { useActions } from '../../state/hook.ts';
import { Button } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { Question } from '../../ui/Question.tsx';
import { dayOf, fileWords } from './documentWords.ts';

/** The documents that were taken out: each can be put back as it was, or deleted for good after one question. */
export function RemovedDocuments({ removed }: { readonly removed: readonly DocumentRow[] }) {
  const speech = useSpeech();
  const { t } = speech;
  const { restoreDocument, discardDocument } = useActions();
  const [asked, setAsked] = useState<DocumentRow | null>(null);
  return (
    <section className="removed" aria-labelledby="removed-title">
      <h3 className="removed-title" id="removed-title">
        {t('library.removedList')}
      </h3>
      <p className="document-line">{t('library.removedHint')}</p>
      <ul>
        {removed.map(row => (
          <li key={row.id} className="document-row">
            <span className="document-words">
              <span className="document-name">{typeset(titleOf(row))}</span>
              <span className="document-line">
                {dotted([
                  fileWords(row, speech),
                  t('library.removedOn', { date: dayOf(row.removedAt ?? 0, speech) }),
                ])}
              </span>
            </span>
            <Button
              label={t('library.restoreShort')}
              name={t('library.restore', { title: titleOf(row) })}
              onPress={() => void restoreDocument(row.id)}
            />
            <Button
              tone="link"
              label={t('library.discardShort')}
              name={t('library.discard', { title: titleOf(row) })}
              onPress={() => setAsked(row)}
            />
          </li>
        ))}
      </ul>
      {asked === null ? null : (
        <Question
          title={t('library.discardTitle')}
          words={t('library.discardAsk', { title: titleOf(asked) })}
          answers={[
            { id: 'keep', label: t('library.discardNot'), run: () => setAsked(null) },
            {
              id: 'discard',
              label: t('library.discardDo'),
              run: () => {
                setAsked(null);
                void discardDocument(asked.id);
              },
            },
          ]}
          onClose={() => setAsked(null)}
        />
      )}
    </section>
  );
}
