import { ListBox, ListBoxItem } from 'react-aria-components';
import { useSpeech } from '../../../ui/language.tsx';

export interface Offered {
  readonly id: string;
  readonly label: string;
  /** What tells it from others of the same name. */
  readonly note?: string;
}

interface OfferProps {
  readonly label: string;
  readonly options: readonly Offered[];
  readonly onChoose: (id: string) => void;
  /** Takes the focus when it is shown. */
  readonly autoFocus?: boolean;
}

/** A list to choose one thing from, at once. */
export function Offer({ label, options, onChoose, autoFocus = false }: OfferProps) {
  const { t } = useSpeech();
  return (
    <div className="correct-field">
      <p className="control-label">{label}</p>
      <ListBox
        className="list correct-matches"
        aria-label={label}
        autoFocus={autoFocus ? 'first' : false}
        renderEmptyState={() => t('search.results', { count: 0 })}
        onAction={id => onChoose(String(id))}
      >
        {options.map(option => (
          <ListBoxItem key={option.id} id={option.id} className="list-item" textValue={option.label}>
            <span>{option.label}</span>
            {option.note === undefined ? null : <span className="search-context">{option.note}</span>}
          </ListBoxItem>
        ))}
      </ListBox>
    </div>
  );
}
