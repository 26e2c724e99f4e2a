import { isEmptyQuery } from '../../../data/model/query.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { Button } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';

/** What stands in place of something that cannot be shown: the true reason, and the way out. */
export function Empty({ words }: { readonly words: string }) {
  const { t } = useSpeech();
  const { clearQuery, showScreen } = useActions();
  const dataset = useMaillage(s => s.corpus?.dataset);
  const filtered = useMaillage(s => !isEmptyQuery(s.exploration.query));
  const nothing =
    dataset !== undefined &&
    dataset.sessions.length < 2 &&
    dataset.people.length + dataset.organisations.length === 0;
  return (
    <div className="message">
      <p>{nothing ? t('empty.nothing') : filtered ? t('filter.none') : words}</p>
      {nothing ? (
        <div className="toggles">
          <Button tone="accent" label={t('empty.read')} onPress={() => showScreen('source')} />
          <Button label={t('empty.library')} onPress={() => showScreen('documents')} />
        </div>
      ) : filtered ? (
        <Button tone="accent" label={t('action.clear')} onPress={clearQuery} />
      ) : null}
    </div>
  );
}
