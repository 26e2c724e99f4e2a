import { dotted } from '../../../data/text/typeset.ts';
import type { ImportFile, Looked } from '../../state/documents/imports.ts';
import { useActions } from '../../state/hook.ts';
import { useSpeech } from '../../ui/language.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { countsLine } from './documentWords.ts';

interface EventsProps {
  readonly file: ImportFile;
  readonly events: Looked['apart'];
}

/** The events that one file holds, and the question whether each becomes a document of its own. */
export function ImportEvents({ file: { key, name, apart }, events }: EventsProps) {
  const { t, formats } = useSpeech();
  const { partImport } = useActions();
  return (
    <div className="import-events">
      <p className="import-doubt">{t('import.events', { count: events.length })}</p>
      <ul className="import-list">
        {events.map(({ title, place, dates, found }) => {
          const said = [title, place ?? '', formats.days(dates), countsLine(found, t)];
          return <li key={title + dates.join()}>{dotted(said)}</li>;
        })}
      </ul>
      <Segmented
        label={t('import.eventsAsk', { name })}
        value={apart ? 'apart' : 'together'}
        options={[
          { value: 'apart', label: t('import.eventsApart') },
          { value: 'together', label: t('import.eventsTogether') },
        ]}
        onChange={chosen => partImport(key, chosen === 'apart')}
      />
    </div>
  );
}
