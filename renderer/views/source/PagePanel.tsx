import { useEffect, useRef } from 'react';
import { IconButton } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import type { PageShown } from './usePage.ts';

/** A page of the file as it is printed, the passage marked on it. */
export function PagePanel({ shown }: { readonly shown: PageShown }) {
  const { t } = useSpeech();
  const { page, count, drawn, failed, turn, toggle } = shown;
  const canvas = useRef<HTMLCanvasElement>(null);
  const mark = useRef<HTMLSpanElement>(null);
  const marks = drawn?.marks ?? [];

  useEffect(() => {
    if (drawn === null || canvas.current === null) return;
    canvas.current.width = drawn.width;
    canvas.current.height = drawn.height;
    canvas.current
      .getContext('2d')
      ?.putImageData(new ImageData(drawn.pixels, drawn.width, drawn.height), 0, 0);
    mark.current?.scrollIntoView({ block: 'center' });
  }, [drawn]);

  return (
    <section className="page-panel" aria-label={t('page.panel')}>
      <header className="page-head">
        <h2 aria-live="polite">{t('page.title', { page, count })}</h2>
        <IconButton label={t('page.previous')} icon="up" onPress={() => turn(-1)} disabled={page === 1} />
        <IconButton label={t('page.next')} icon="chevron" onPress={() => turn(1)} disabled={page === count} />
        <IconButton label={t('page.close')} icon="close" onPress={toggle} />
      </header>
      <section
        className="page-sheet"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a page that scrolls must be reachable to be scrolled by keyboard
        tabIndex={0}
        aria-label={t('page.title', { page, count })}
      >
        {drawn === null ? (
          <p className="quiet">{t(failed ? 'page.failed' : 'page.drawing')}</p>
        ) : (
          <div className="page-paper">
            <canvas
              ref={canvas}
              role="img"
              aria-label={t('page.shown', { page, marked: marks.length > 0 ? 'yes' : 'no' })}
            />
            {marks.map(({ left, top, width, height }, i) => (
              <span
                key={`${top} ${left}`}
                ref={i === 0 ? mark : null}
                className="page-mark"
                style={{
                  insetInlineStart: `${left * 100}%`,
                  insetBlockStart: `${top * 100}%`,
                  inlineSize: `${width * 100}%`,
                  blockSize: `${height * 100}%`,
                }}
              />
            ))}
          </div>
        )}
      </section>
    </section>
  );
}
