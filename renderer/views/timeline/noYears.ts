import { isEmptyQuery } from '../../../data/model/query.ts';
import { selectSelection } from '../../state/exploration/derived.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { useSpeech } from '../../ui/language.tsx';
import type { WayOut } from '../parts/Empty.tsx';

/** What a horizon without years can show instead: the years of linked titles, of which `hidden` are left out, or the programme, for sessions have an order all the same. Null where filters leave nothing. */
export function useNoYears(hidden: number): WayOut | null {
  const { t } = useSpeech();
  const { setTimeline, showScreen } = useActions();
  const sessions = useMaillage(s => selectSelection(s).sessions.size);
  const isWhole = useMaillage(s => isEmptyQuery(s.exploration.query));
  if (hidden > 0)
    return {
      words: t('timeline.emptyButLinked', { count: hidden }),
      ways: [{ label: t('timeline.linked'), onPress: () => setTimeline({ linked: true }) }],
    };
  if (!isWhole || sessions < 2) return null;
  return {
    words: t('timeline.empty'),
    ways: [
      { label: t('timeline.programme'), onPress: () => showScreen('sessions') },
      { label: t('empty.read'), onPress: () => showScreen('source') },
    ],
  };
}
