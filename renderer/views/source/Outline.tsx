import { memo, useEffect, useMemo, useRef } from 'react';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { Session } from '../../../data/model/entity.ts';
import { typeset } from '../../../data/text/typeset.ts';
import { sessionFull } from '../../naming/sessions.ts';
import { useSpeech } from '../../ui/language.tsx';

interface OutlineProps {
  readonly corpus: Corpus;
  /** Id of the session that is being read, or null before the first. */
  readonly reading: string | null;
  readonly onChoose: (session: Session) => void;
}

/** The sessions in their order under their themes; the one that is being read is marked and kept in sight. */
export function Outline({ corpus, reading, onChoose }: OutlineProps) {
  const { t } = useSpeech();
  const groups = useMemo(() => byTheme(corpus.dataset.sessions), [corpus]);
  const outline = useRef<HTMLElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the entry is another when another session is read
  useEffect(() => {
    keepInSight(outline.current?.querySelector<HTMLElement>('[aria-current]') ?? null);
  }, [reading]);

  return (
    <nav ref={outline} className="outline" aria-label={t('source.outline')}>
      <p className="tie-note">
        {t('document.characters', { count: corpus.dataset.proceedings.source.characters })}
      </p>
      {groups.map(({ theme, sessions }) => (
        <section key={sessions[0]?.id}>
          {theme === null ? null : (
            <h2 className="outline-theme">{typeset(corpus.themes.get(theme)?.title ?? theme)}</h2>
          )}
          <ul>
            {sessions.map(session => (
              <Entry
                key={session.id}
                session={session}
                name={sessionFull(t, corpus, session)}
                current={session.id === reading}
                onChoose={onChoose}
              />
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

interface EntryProps {
  readonly session: Session;
  readonly name: string;
  readonly current: boolean;
  readonly onChoose: (session: Session) => void;
}

/** One session; drawn anew only when it begins or ends to be the one that is read. */
const Entry = memo(function Entry({ session, name, current, onChoose }: EntryProps) {
  return (
    <li>
      <button
        type="button"
        className="outline-link"
        aria-current={current ? 'location' : undefined}
        onClick={() => onChoose(session)}
      >
        {typeset(name)}
      </button>
    </li>
  );
});

interface Group {
  readonly theme: string | null;
  readonly sessions: readonly Session[];
}

/** Sessions of one theme that follow each other. */
function byTheme(sessions: readonly Session[]): readonly Group[] {
  const groups: { theme: string | null; sessions: Session[] }[] = [];
  for (const session of sessions) {
    const last = groups.at(-1);
    if (last !== undefined && last.theme === session.theme) last.sessions.push(session);
    else groups.push({ theme: session.theme, sessions: [session] });
  }
  return groups;
}

/** Scrolls the outline, and nothing around it, so far that an entry is seen. */
function keepInSight(entry: HTMLElement | null): void {
  const outline = entry?.closest('nav');
  if (entry === null || outline === null || outline === undefined) return;
  const [inner, outer] = [entry.getBoundingClientRect(), outline.getBoundingClientRect()];
  if (inner.top < outer.top) outline.scrollTop -= outer.top - inner.top + inner.height;
  else if (inner.bottom > outer.bottom) outline.scrollTop += inner.bottom - outer.bottom + inner.height;
}
