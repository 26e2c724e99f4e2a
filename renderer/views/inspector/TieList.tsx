import { useState } from 'react';
import type { Corpus } from '../../../data/model/corpus.ts';
import { typeset } from '../../../data/text/typeset.ts';
import { entityName } from '../../naming/entities.ts';
import { useActions } from '../../state/hook.ts';
import { Button } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { tieNote } from '../parts/tieNote.ts';
import type { TieRow } from '../parts/ties.ts';

/** Ties shown before the reader asks for all. */
const FIRST = 8;

interface TieListProps {
  readonly corpus: Corpus;
  readonly title: string;
  readonly ties: readonly TieRow[];
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
              <div className="tie-note">{typeset(tieNote(corpus, tie.note, t))}</div>
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
