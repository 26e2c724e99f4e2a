import { useState } from 'react';
import type { Corpus } from '../../../data/model/corpus.ts';
import { entityName } from '../../naming/entities.ts';
import { useActions } from '../../state/hook.ts';
import { Button } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import type { Tie } from '../parts/ties.ts';

/** Ties shown before the reader asks for all. */
const FIRST = 8;

interface TieListProps {
  readonly corpus: Corpus;
  readonly title: string;
  readonly ties: readonly Tie[];
}

/** How it is tied, in words. */
function Note({ corpus, note }: { readonly corpus: Corpus; readonly note: NonNullable<Tie['note']> }) {
  const { t } = useSpeech();
  if (note.kind === 'words') return note.text;
  if (note.kind === 'part') return t(`part.${note.part}`);
  const by = note.by === null ? undefined : corpus.people.get(note.by)?.name;
  const said = by === undefined ? t(`part.${note.part}`) : t('part.representedBy', { name: by });
  return note.role === null ? said : t('session.named', { short: said, title: note.role });
}

/** The ties of one kind: each leads to what it is tied to. */
export function TieList({ corpus, title, ties }: TieListProps) {
  const { t } = useSpeech();
  const { select } = useActions();
  const [all, setAll] = useState(false);
  if (ties.length === 0) return null;
  const shown = all ? ties : ties.slice(0, FIRST);
  return (
    <section>
      <h3>
        {title} <span className="number">({ties.length})</span>
      </h3>
      <ul className="ties">
        {shown.map(tie => (
          <li key={`${tie.to.kind}:${tie.to.id}`}>
            <Button
              tone="link"
              label={entityName(corpus, tie.to, t) ?? tie.to.id}
              onPress={() => select(tie.to)}
            />
            {tie.note === null ? null : (
              <div className="tie-note">
                <Note corpus={corpus} note={tie.note} />
              </div>
            )}
          </li>
        ))}
        {ties.length > shown.length ? (
          <li>
            <Button
              tone="link"
              label={t('inspector.more', { count: ties.length - shown.length })}
              onPress={() => setAll(true)}
            />
          </li>
        ) : null}
      </ul>
    </section>
  );
}
