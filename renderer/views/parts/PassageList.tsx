import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { EntityRef } from '../../../data/model/entity.ts';
import type { Span } from '../../../data/model/span.ts';
import { quote } from '../../naming/passages.ts';
import { useActions } from '../../state/hook.ts';
import { Button } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';

/** Passages shown before the reader asks for all. */
const FIRST = 6;
/** A passage longer than this, in characters, is shown by its beginning. */
const LONG = 220;

interface PassageListProps {
  readonly text: string;
  readonly passages: readonly Span[];
  /** What they speak of; none where nothing of the document does. */
  readonly about?: EntityRef;
}

/** The passages that say so, each a way into the source text. */
export function PassageList({ text, passages, about }: PassageListProps) {
  const { t } = useSpeech();
  const { showPassage } = useActions();
  const [all, setAll] = useState(false);
  if (passages.length === 0) return null;
  const shown = all ? passages : passages.slice(0, FIRST);
  return (
    <section>
      <h3>{t('inspector.passages', { count: passages.length })}</h3>
      <ul className="passages">
        {shown.map(span => {
          const q = quote(text, span);
          const long = q.text.length > LONG;
          const words = long ? `${q.text.slice(0, LONG)} …` : q.text;
          return (
            <li key={`${span.start}-${span.end}`}>
              <AriaButton
                className="passage"
                aria-label={t('inspector.showPassage', { text: words })}
                onPress={() => showPassage(span, about)}
              >
                {q.before}
                <mark>{words}</mark>
                {long ? '' : q.after}
              </AriaButton>
            </li>
          );
        })}
      </ul>
      {passages.length > shown.length ? (
        <Button
          tone="link"
          label={t('inspector.more', { count: passages.length - shown.length })}
          onPress={() => setAll(true)}
        />
      ) : null}
    </section>
  );
}
