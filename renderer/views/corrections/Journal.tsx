import type { Corpus } from '../../../data/model/corpus.ts';
import type { Gazetteer } from '../../../data/resolve/journal-places.ts';
import { readJournalFile, writeJournalFile } from '../../../data/store/journal-file.ts';
import { bridgeError } from '../../errors/errors.ts';
import { fileName } from '../../export/file-name.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { Button } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { useHost } from '../parts/host.ts';
import { decisionWords } from './words.ts';

interface JournalProps {
  readonly corpus: Corpus;
  readonly gazetteer: Gazetteer | null;
}

/** What was decided, the last first: undone, taken again, saved to a file, taken from one. */
export function Journal({ corpus, gazetteer }: JournalProps) {
  const speech = useSpeech();
  const { t, language } = speech;
  const { undoCorrection, redoCorrection } = useActions();
  const { entries, redoable } = useMaillage(s => s.journal);
  const { save, take } = useJournalFile(corpus);
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
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
            onPress={() => void save()}
          />
          <Button icon="open" label={t('journal.import')} onPress={() => void take()} />
        </div>
      </header>
      {entries.length === 0 ? <p className="quiet">{t('journal.empty')}</p> : null}
      <ol className="journal-list" reversed>
        {entries.toReversed().map(entry => (
          <li key={entry.sequence} className="journal-entry">
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

/** The journal out to a file and in from one. A file is complete or nothing of it is taken. */
function useJournalFile(corpus: Corpus): { save: () => Promise<void>; take: () => Promise<void> } {
  const { t } = useSpeech();
  const host = useHost();
  const { notify, report, importCorrections } = useActions();
  const { entries } = useMaillage(s => s.journal);
  const { title } = corpus.dataset.proceedings;

  async function save(): Promise<void> {
    const day = new Date().toISOString().slice(0, 10);
    const name = fileName(`${title} ${t('journal.title')}`, day, 'json');
    try {
      const saved = await host.saveFile(name, new TextEncoder().encode(writeJournalFile(title, entries)));
      if (saved !== null) notify({ key: 'export.saved', args: { name: saved.name }, tone: 'success' });
    } catch (cause) {
      report(bridgeError(cause, name));
    }
  }

  async function take(): Promise<void> {
    try {
      const file = await host.openFile();
      if (file === null) return;
      const read = readJournalFile(new TextDecoder().decode(file.bytes));
      if (!read.ok) {
        notify({ key: `journal.${read.error}`, args: { name: file.name }, tone: 'warning' });
        return;
      }
      const count = await importCorrections(read.value);
      // A failure has been said already.
      if (count === null) return;
      notify({ key: 'journal.imported', args: { count, name: file.name }, tone: 'success' });
    } catch (cause) {
      report(bridgeError(cause));
    }
  }

  return { save, take };
}
