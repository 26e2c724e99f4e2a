import { useMemo } from 'react';
import { inTime, type TimetableDay } from '../../../data/measure/timetable.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { Session } from '../../../data/model/entity.ts';
import { useSpeech } from '../../ui/language.tsx';
import { dayWords } from '../parts/dayWords.ts';
import { ProgrammeSlot } from './ProgrammeSlot.tsx';
import { talksBySession } from './talks.ts';

interface ProgrammeGridProps {
  readonly corpus: Corpus;
  readonly days: readonly TimetableDay[];
  /** Those of the days, and the talks that they hold. */
  readonly sessions: readonly Session[];
}

/** The programme as a grid of rooms by hours, a table a day; a session leads to what was said there. */
export function ProgrammeGrid({ corpus, days, sessions }: ProgrammeGridProps) {
  const speech = useSpeech();
  const { t } = speech;
  const talks = useMemo(() => talksBySession(inTime(sessions)), [sessions]);
  // Where no session says its room, that none does is no head of a column.
  const unhoused = (rooms: readonly unknown[]) =>
    rooms.length === 1 ? t('column.session') : t('programme.noRoom');
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
                  {room ?? unhoused(rooms)}
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
                        <ProgrammeSlot
                          key={slot.session.id}
                          corpus={corpus}
                          session={slot.session}
                          talks={talks}
                        />
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
