import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import type { Span } from '../../../data/model/span.ts';
import { IconButton } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import type { Finding } from './useFinding.ts';

interface FindBarProps {
  readonly finding: Finding;
  /** Corrects the match that it stands at. */
  readonly onCorrect: (match: Span) => void;
}

/** Find in the text: Enter and Shift+Enter go from match to match, Escape closes. */
export function FindBar({ finding, onCorrect }: FindBarProps) {
  const { t } = useSpeech();
  const { words, matches, index, asked } = finding;
  const field = useRef<HTMLInputElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for again, the field takes the focus again
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [asked]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') finding.step(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') finding.close();
    else return;
    event.preventDefault();
  };
  const current = matches[index];
  const empty = words.trim().length < 2;
  return (
    <search className="find-bar" aria-label={t('source.find')}>
      <input
        ref={field}
        className="find-field"
        type="text"
        aria-label={t('source.find')}
        placeholder={t('source.find')}
        value={words}
        onChange={event => finding.setWords(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <output className="find-count number">
        {empty
          ? ''
          : matches.length === 0
            ? t('source.findNone')
            : t('source.findAt', { index: index + 1, count: matches.length })}
      </output>
      <IconButton
        label={t('source.findPrevious')}
        icon="up"
        onPress={() => finding.step(-1)}
        disabled={matches.length === 0}
      />
      <IconButton
        label={t('source.findNext')}
        icon="chevron"
        onPress={() => finding.step(1)}
        disabled={matches.length === 0}
      />
      <IconButton
        label={t('mark.open')}
        icon="corrections"
        onPress={() => {
          if (current !== undefined) onCorrect(current);
        }}
        disabled={current === undefined}
      />
      <IconButton label={t('source.findClose')} icon="close" onPress={finding.close} />
    </search>
  );
}
