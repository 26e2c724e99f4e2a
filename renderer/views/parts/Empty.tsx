import { isEmptyQuery } from '../../../data/model/query.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { Button } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';

/** Why a screen shows nothing, and what would make it show something, the likeliest first. */
export interface WayOut {
  readonly words: string;
  readonly ways: readonly { readonly label: string; readonly onPress: () => void }[];
}

interface EmptyProps {
  readonly words: string;
  /** What this screen knows of its emptiness; null or absent where filters or the document are the reason. */
  readonly way?: WayOut | null;
}

/** What stands in place of something that cannot be shown: the true reason, and the way out. */
export function Empty({ words, way = null }: EmptyProps) {
  const { t } = useSpeech();
  const { clearQuery, showScreen } = useActions();
  const dataset = useMaillage(s => s.corpus?.dataset);
  const filtered = useMaillage(s => !isEmptyQuery(s.exploration.query));
  const nothing =
    dataset !== undefined &&
    dataset.sessions.length < 2 &&
    dataset.people.length + dataset.organisations.length === 0;
  const clear = { label: t('action.clear'), onPress: clearQuery };
  const read = { label: t('empty.read'), onPress: () => showScreen('source') };
  const library = { label: t('empty.library'), onPress: () => showScreen('documents') };
  const out: WayOut = nothing
    ? { words: t('empty.nothing'), ways: [read, library] }
    : way !== null
      ? { words: way.words, ways: filtered ? [...way.ways, clear] : way.ways }
      : filtered
        ? { words: t('filter.none'), ways: [clear] }
        : { words, ways: [read] };
  return (
    <div className="message">
      <p>{out.words}</p>
      <div className="toggles">
        {out.ways.map(({ label, onPress }, i) => (
          <Button key={label} {...(i === 0 ? { tone: 'accent' } : {})} label={label} onPress={onPress} />
        ))}
      </div>
    </div>
  );
}
