import { editionShort } from '../../naming/editions.ts';
import { Choice } from '../../ui/Choice.tsx';
import { useSpeech } from '../../ui/language.tsx';
import type { DocumentReading } from './useDocumentRead.ts';

/** Which of several documents is read; nothing where there is one alone. */
export function DocumentRead({ read }: { readonly read: DocumentReading }) {
  const { t } = useSpeech();
  const { corpus, part, choose } = read;
  const { documents = [] } = corpus.dataset;
  if (part === null) return null;
  return (
    <Choice
      label={t('source.document')}
      quiet
      value={String(part)}
      groups={[
        {
          label: t('source.document'),
          options: documents.map(({ id }, i) => ({
            value: String(i),
            label: editionShort(corpus.dataset, id),
          })),
        },
      ]}
      onChange={value => choose(Number(value))}
    />
  );
}
