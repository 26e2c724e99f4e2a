import { selectCloud, selectWordMeasure } from '../../state/exploration/derived.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { Button } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { isDrawn } from './wordsPicture.ts';

/** Words that are listed; the others are counted, and all are in the table. */
const LISTED = 60;

/** The words over the threshold for which the cloud has no place, each leading where a word of the cloud does. */
export function WordsBeyond() {
  const { t } = useSpeech();
  const { select } = useActions();
  const cloud = useMaillage(selectCloud);
  const measure = useMaillage(selectWordMeasure);
  const most = useMaillage(s => s.exploration.words.most);
  const words = cloud?.beyond.filter(word => isDrawn(word, measure)) ?? [];
  if (words.length === 0) return null;
  const title = t('words.unplacedTitle', { count: words.length });
  return (
    <section className="vocabulary" aria-label={title}>
      <details className="word-account">
        <summary>{title}</summary>
        <p className="quiet">{t('words.unplacedNote', { count: most })}</p>
        <ul className="word-list">
          {words.slice(0, LISTED).map(word => (
            <li key={word.key}>
              <Button
                tone="link"
                label={t('vocabulary.word', { word: word.label, f: word.f })}
                onPress={() => select({ kind: 'term', id: word.key })}
              />
            </li>
          ))}
        </ul>
        {words.length > LISTED ? (
          <p className="quiet">{t('words.more', { count: words.length - LISTED })}</p>
        ) : null}
      </details>
    </section>
  );
}
