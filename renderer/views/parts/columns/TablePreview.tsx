import type { DeclaredSession } from '../../../../data/document/programme/programme.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { dayWords } from '../dayWords.ts';

/** "2031-06-12T09:30" as the table of sessions says it. */
function momentWords(moment: string): readonly [day: string, clock: string] {
  const at = moment.indexOf('T');
  return [moment.slice(0, at), moment.slice(at + 1, at + 6)];
}

/** The first sessions of a table as they would be read. */
export function TablePreview({ sessions }: { readonly sessions: readonly DeclaredSession[] }) {
  const speech = useSpeech();
  const { t, formats } = speech;
  return (
    <div className="programme-scroll">
      <table className="programme-grid">
        <caption>{t('columns.preview')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('column.title')}</th>
            <th scope="col">{t('column.day')}</th>
            <th scope="col">{t('column.hours')}</th>
            <th scope="col">{t('column.room')}</th>
            <th scope="col">{t('column.theme')}</th>
            <th scope="col">{t('column.people')}</th>
          </tr>
        </thead>
        <tbody>
          {sessions.map(session => {
            const [day, start] = momentWords(session.start ?? 'T');
            const [, end] = momentWords(session.end ?? 'T');
            const people = [
              ...session.people.map(({ name }) => name.text),
              ...session.named.map(({ words }) => words.text),
            ];
            return (
              <tr key={session.span.start}>
                <th scope="row">{session.title.text}</th>
                <td>{dayWords(day === '' ? (session.day ?? '') : day, speech)}</td>
                <td>{[start, end].filter(clock => clock !== '').join('–')}</td>
                <td>{session.room ?? ''}</td>
                <td>{session.track?.text ?? ''}</td>
                <td>{formats.list(people)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
