import type { Corpus } from '../../../data/model/corpus.ts';
import type { Gazetteer } from '../../../data/resolve/journal-places.ts';
import { fileName } from '../../export/file-name.ts';
import { LOCALES } from '../../i18n/index.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { Button } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { decisionWords } from './words.ts';

interface JournalProps {
  readonly corpus: Corpus;
  readonly gazetteer: Gazetteer | null;
}

/** What was decided, the last first: undone, taken again, saved to a file, taken from one. */
export function Journal({ corpus, gazetteer }: JournalProps) {
  const speech = useSpeech();
  const { t, language } = speech;
  const { undoCorrection, redoCorrection, saveJournal, takeJournal } = useActions();
  const { entries, redoable } = useMaillage(s => s.journal);
  const when = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'medium', timeStyle: 'short' });
  const decisions = corpus.dataset.decisions ?? [];
  return (
    <section className="journal" aria-label={t('journal.title')}>
      <header className="journal-head">
        <h2>{t('journal.title')}</h2>
        <p className="quiet">{t('journal.count', { count: entries.length })}</p>
        <div className="journal-actions">
          <Button
            icon="undo"
            label={t('journal.undo')}
            disabled={entries.length === 0}
            onPress={() => void undoCorrection()}
          />
          <Button
            icon="redo"
            label={t('journal.redo')}
            disabled={redoable === 0}
            onPress={() => void redoCorrection()}
          />
          <Button
            icon="save"
            label={t('journal.export')}
            disabled={entries.length === 0}
            onPress={() =>
              void saveJournal(day =>
                fileName(`${corpus.dataset.proceedings.title} ${t('journal.title')}`, day, 'json'),
              )
            }
          />
          <Button icon="open" label={t('journal.import')} onPress={() => void takeJournal()} />
        </div>
      </header>
      {entries.length === 0 ? <p className="quiet">{t('journal.empty')}</p> : null}
      <ol className="journal-list" reversed>
        {entries.toReversed().map(entry => (
          <li key={`${entry.document} ${entry.sequence}`} className="journal-entry">
            <time className="number" dateTime={new Date(entry.at).toISOString()}>
              {when.format(entry.at)}
            </time>
            <p>
              {decisionWords(entry.correction, speech, gazetteer)}
              {decisions[entries.indexOf(entry)]?.applied === false ? (
                <span className="journal-lost">{t('journal.unapplied')}</span>
              ) : null}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
