import { Button as PressButton } from 'react-aria-components';
import { clockOf, type Slot, type TimetableDay } from '../../../data/measure/timetable.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import { dotted, typeset } from '../../../data/text/typeset.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { type Speech, useSpeech } from '../../ui/language.tsx';
import { dayWords } from '../parts/dayWords.ts';

interface ProgrammeGridProps {
  readonly corpus: Corpus;
  readonly days: readonly TimetableDay[];
}

/** The programme as a grid of rooms by hours, a table a day; a session leads to what was said there. */
export function ProgrammeGrid({ corpus, days }: ProgrammeGridProps) {
  const speech = useSpeech();
  const { t } = speech;
  return days.map(({ day, rooms, rows }) => (
    <section key={day} className="programme-day">
      <div className="programme-scroll">
        <table className="programme-grid">
          <caption>{dayWords(day, speech) || t('programme.noDay')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('programme.hour')}</th>
              {rooms.map(room => (
                <th key={room ?? ''} scope="col">
                  {room ?? t('programme.noRoom')}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ clock, cells }) => (
              <tr key={clock}>
                <th scope="row">{clock}</th>
                {cells.map((slots, i) =>
                  slots === null ? null : (
                    <td key={rooms[i] ?? ''} rowSpan={slots[0]?.rows ?? 1}>
                      {slots.map(slot => (
                        <SlotButton key={slot.session.id} corpus={corpus} slot={slot} speech={speech} />
                      ))}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  ));
}

interface SlotButtonProps {
  readonly corpus: Corpus;
  readonly slot: Slot;
  readonly speech: Speech;
}

function SlotButton({ corpus, slot: { session }, speech: { t, formats } }: SlotButtonProps) {
  const { select } = useActions();
  const isSelected = useMaillage(
    s => s.exploration.selection?.kind === 'session' && s.exploration.selection.id === session.id,
  );
  const speakers = (corpus.participationsOfSession.get(session.id) ?? [])
    .filter(({ part }) => part === 'speaker' || part === 'moderator')
    .flatMap(({ person }) => corpus.people.get(person)?.name ?? []);
  const theme = corpus.themes.get(session.theme ?? '')?.title;
  const moved = session.status === 'cancelled' || session.status === 'postponed' ? session.status : null;
  return (
    <PressButton
      className="programme-slot"
      aria-pressed={isSelected}
      onPress={() => select({ kind: 'session', id: session.id })}
    >
      <span className="programme-title">{typeset(session.title)}</span>
      {speakers.length === 0 ? null : <span className="programme-line">{formats.list(speakers)}</span>}
      <span className="programme-line">
        {dotted(
          [
            session.end === undefined ? null : t('programme.until', { clock: clockOf(session.end) }),
            theme ?? null,
            session.language ?? null,
            moved === null ? null : t(`session.${moved}`),
          ]
            .filter(words => words !== null)
            .map(typeset),
        )}
      </span>
    </PressButton>
  );
}
