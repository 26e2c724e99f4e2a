import { useEffect, useMemo, useRef } from 'react';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { Session } from '../../../data/model/entity.ts';
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
  const here = useRef<HTMLButtonElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the button is another when another session is read
  useEffect(() => {
    keepInSight(here.current);
  }, [reading]);

  return (
    <nav className="outline" aria-label={t('source.outline')}>
      <p className="tie-note">{t('document.characters', { count: corpus.text.length })}</p>
      {groups.map(({ theme, sessions }) => (
        <section key={sessions[0]?.id}>
          {theme === null ? null : (
            <h2 className="outline-theme">{corpus.themes.get(theme)?.title ?? theme}</h2>
          )}
          <ul>
            {sessions.map(session => (
              <li key={session.id}>
                <button
                  type="button"
                  ref={session.id === reading ? here : null}
                  className="outline-link"
                  aria-current={session.id === reading ? 'location' : undefined}
                  onClick={() => onChoose(session)}
                >
                  {sessionFull(t, session)}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

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
