import { Button as PressButton } from 'react-aria-components';
import { clockOf } from '../../../data/measure/timetable.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { Session } from '../../../data/model/entity.ts';
import { dotted, typeset } from '../../../data/text/typeset.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { type Speech, useSpeech } from '../../ui/language.tsx';
import { whenWords } from './programmeWords.ts';

interface ProgrammeSlotProps {
  readonly corpus: Corpus;
  readonly session: Session;
  /** The talks of each session, by its id. */
  readonly talks: ReadonlyMap<string, readonly Session[]>;
  /** The session that this one is a talk of, where it stands under it. */
  readonly within?: Session;
}

/** A session of the grid, which can be chosen; what it holds stands under it, each with the hours and the room of its own. */
export function ProgrammeSlot({ corpus, session, talks, within }: ProgrammeSlotProps) {
  const speech = useSpeech();
  const { select } = useActions();
  const isSelected = useMaillage(
    s => s.exploration.selection?.kind === 'session' && s.exploration.selection.id === session.id,
  );
  const speakers = (corpus.participationsOfSession.get(session.id) ?? [])
    .filter(({ part }) => part === 'speaker' || part === 'moderator')
    .flatMap(({ person }) => corpus.people.get(person)?.name ?? []);
  const own = talks.get(session.id) ?? [];
  return (
    <>
      <PressButton
        className="programme-slot"
        aria-pressed={isSelected}
        onPress={() => select({ kind: 'session', id: session.id })}
      >
        <span className="programme-title">{typeset(session.title)}</span>
        {speakers.length === 0 ? null : (
          <span className="programme-line">{speech.formats.list(speakers)}</span>
        )}
        <span className="programme-line">{about(corpus, session, within, speech)}</span>
      </PressButton>
      {own.length === 0 ? null : (
        <ul className="programme-talks">
          {own.map(talk => (
            <li key={talk.id}>
              <ProgrammeSlot corpus={corpus} session={talk} talks={talks} within={session} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** When it ends, its theme, its language and whether it was held; of a talk, what its session does not say already. */
function about(corpus: Corpus, session: Session, within: Session | undefined, speech: Speech): string {
  const { t } = speech;
  const { start, end, room, theme, language, status } = session;
  const until = end === undefined ? undefined : t('programme.until', { clock: clockOf(end) });
  const isAtOnce = start === within?.start && end === within?.end;
  const words =
    within === undefined
      ? [until, corpus.themes.get(theme ?? '')?.title, language]
      : [
          isAtOnce ? undefined : (whenWords(session, speech)[1] ?? undefined),
          room === within.room ? undefined : room,
          theme === within.theme ? undefined : corpus.themes.get(theme ?? '')?.title,
          language === within.language ? undefined : language,
        ];
  const moved = status === 'cancelled' || status === 'postponed' ? t(`session.${status}`) : undefined;
  return dotted([...words, moved].flatMap(word => (word === undefined ? [] : typeset(word))));
}
