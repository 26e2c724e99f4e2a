import { useLayoutEffect, useMemo, useRef } from 'react';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { Session } from '../../../data/model/entity.ts';
import type { Span } from '../../../data/model/span.ts';
import { sessionFull } from '../../naming/sessions.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { Button } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { type Piece, paragraphs } from './paragraphs.ts';

/** The source text, exactly as it was read, with the passage that a fact comes from highlighted and in sight. */
export function SourceView({ corpus }: { readonly corpus: Corpus }) {
  const { t } = useSpeech();
  const { showPassage } = useActions();
  const passage = useMaillage(s => s.exploration.passage);
  const text = useMemo(() => paragraphs(corpus.text, passage), [corpus.text, passage]);
  const reader = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    if (passage === null) return;
    reader.current?.querySelector('mark')?.scrollIntoView({ block: 'center' });
  }, [passage]);

  return (
    <>
      <div className="toolbar">
        <p className="quiet">{t('document.characters', { count: corpus.text.length })}</p>
      </div>
      <div className="stage reading-room">
        <nav className="outline" aria-label={t('source.outline')}>
          <ul>
            {corpus.dataset.sessions.map(session => (
              <li key={session.id}>
                <Button
                  tone="link"
                  label={sessionFull(t, session)}
                  onPress={() =>
                    showPassage(headingOf(corpus.text, session), { kind: 'session', id: session.id })
                  }
                />
              </li>
            ))}
          </ul>
        </nav>
        <section
          className="reader"
          ref={reader}
          aria-label={t('source.text')}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reachable to be scrolled by keyboard
          tabIndex={0}
        >
          {text.map(paragraph => (
            <p key={paragraph.start}>
              {paragraph.pieces.map(piece => (
                <PieceView key={piece.start} piece={piece} />
              ))}
            </p>
          ))}
        </section>
      </div>
    </>
  );
}

/** The line that a session begins with. */
function headingOf(text: string, { span }: Session): Span {
  const newline = text.indexOf('\n', span.start);
  return { start: span.start, end: newline < 0 || newline > span.end ? span.end : newline };
}

function PieceView({ piece }: { readonly piece: Piece }) {
  return piece.highlighted ? <mark>{piece.text}</mark> : piece.text;
}
