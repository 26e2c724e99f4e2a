import { ListBox, ListBoxItem } from 'react-aria-components';
import { typeset } from '../../../data/text/typeset.ts';
import type { ReviewCase } from '../../state/corrections/corrections-case.ts';
import { useSpeech } from '../../ui/language.tsx';
import { caseTitle } from './words.ts';

interface QueueListProps {
  readonly cases: readonly ReviewCase[];
  readonly current: string;
  readonly onChoose: (id: string) => void;
}

/** The questions, the weightiest first; arrows go from one to the next. */
export function QueueList({ cases, current, onChoose }: QueueListProps) {
  const speech = useSpeech();
  const { t } = speech;
  return (
    <ListBox
      className="queue"
      aria-label={t('corrections.queue')}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={[current]}
      onSelectionChange={keys => {
        const [first] = keys === 'all' ? [] : keys;
        if (first !== undefined) onChoose(String(first));
      }}
    >
      {cases.map(each => {
        const title = caseTitle(each, speech);
        return (
          <ListBoxItem key={each.id} id={each.id} className="queue-item" textValue={title}>
            <span className="queue-kind">{t(`case.${each.kind}`)}</span>
            <span className="queue-title">{typeset(title)}</span>
            <span className="queue-stake">
              {t('corrections.stake', { sessions: each.sessions, people: each.people })}
            </span>
          </ListBoxItem>
        );
      })}
    </ListBox>
  );
}
