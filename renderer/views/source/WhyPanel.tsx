import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import type { Corpus } from '../../../data/model/corpus.ts';
import { BELIEVED, type Explanation, NEAR } from '../../../data/model/explanation.ts';
import { sessionShort } from '../../naming/sessions.ts';
import { IconButton } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import type { Why } from './useWhy.ts';

/** What was believed of a line, and why. Arrows go from line to line, Escape closes. */
export function WhyPanel({ corpus, why }: { readonly corpus: Corpus; readonly why: Why }) {
  const { t } = useSpeech();
  const panel = useRef<HTMLElement>(null);
  const { asked, line, waiting } = why;

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for again, the panel takes the focus again
  useLayoutEffect(() => {
    panel.current?.focus({ preventScroll: true });
  }, [asked]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') why.step(1);
    else if (event.key === 'ArrowUp') why.step(-1);
    else if (event.key === 'Escape') why.close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <section
      ref={panel}
      className="why"
      aria-label={t('why.ask')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it takes the focus when it is asked for, and scrolls
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <header className="why-head">
        <h2>{line === null ? t('why.ask') : t('why.title', { line: line.line })}</h2>
        <IconButton
          label={t('why.previous')}
          icon="up"
          onPress={() => why.step(-1)}
          disabled={line === null}
        />
        <IconButton
          label={t('why.next')}
          icon="chevron"
          onPress={() => why.step(1)}
          disabled={line === null}
        />
        <IconButton label={t('why.close')} icon="close" onPress={why.close} />
      </header>
      <div className="why-body" aria-live="polite">
        {line === null ? (
          <p className="quiet">{t(waiting ? 'why.reading' : 'why.none')}</p>
        ) : (
          <Said corpus={corpus} line={line} />
        )}
      </div>
    </section>
  );
}

function Said({ corpus, line }: { readonly corpus: Corpus; readonly line: Explanation }) {
  const { t, formats } = useSpeech();
  const { text, verdict, layout, belief, reasons } = line;
  const session = corpus.sessions.get(line.session ?? '');
  const names = layout === null ? 'none' : formats.list(layout.names);
  const isSaid = verdict === 'people' || verdict === 'question';
  return (
    <>
      <blockquote className="serif">{text}</blockquote>
      <p>
        {t(`why.verdict.${verdict}`, {
          session: session === undefined ? 'none' : sessionShort(t, corpus, session),
          names,
        })}
      </p>
      {layout === null || isSaid ? null : <p>{t('why.considered', { names })}</p>}
      {reasons.length === 0 || belief === null ? (
        isSaid || verdict === 'title' || verdict === 'document-title' ? null : (
          <p className="tie-note">{t('why.unweighed')}</p>
        )
      ) : (
        <>
          <h3>{t('why.reasons')}</h3>
          <ul className="why-reasons">
            {reasons.map(({ code, weight }) => (
              <li key={code}>
                <span className="number">{`${weight < 0 ? '−' : '+'}${formats.number(Math.abs(weight), 2)}`}</span>{' '}
                {t(`why.reason.${code}`)}
              </li>
            ))}
          </ul>
          <p className="tie-note">
            {t('why.sum', {
              belief: formats.number(belief, 2),
              believed: formats.number(BELIEVED, 2),
              near: formats.number(NEAR, 2),
            })}
          </p>
        </>
      )}
    </>
  );
}
