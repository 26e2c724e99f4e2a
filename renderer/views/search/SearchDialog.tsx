import type { FocusEvent, KeyboardEvent } from 'react';
import { Autocomplete, Dialog, Input, Label, Modal, ModalOverlay, SearchField } from 'react-aria-components';
import type { Corpus } from '../../../data/model/corpus.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { useSpeech } from '../../ui/language.tsx';
import { SearchResults } from './SearchResults.tsx';

interface SearchDialogProps {
  readonly corpus: Corpus;
  readonly open: boolean;
  /** Whether letters were typed before the field was there. */
  readonly isTypedAhead: () => boolean;
  readonly onClose: () => void;
}

/** One box over everything that has a name, and the full text; what is chosen is selected on every screen, or read. */
export function SearchDialog({ corpus, open, isTypedAhead, onClose }: SearchDialogProps) {
  const { t } = useSpeech();
  const { setSearch } = useActions();
  const text = useMaillage(s => s.exploration.search);
  // What was typed stays for the next search: Escape closes at once, and does not empty the field first.
  const onKey = (event: KeyboardEvent) => {
    const show = event.key === 'Enter' && event.shiftKey ? showOf(event.target) : null;
    if (event.key !== 'Escape' && show === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (show === null) onClose();
    else show.click();
  };
  return (
    <ModalOverlay
      className="veil"
      isOpen={open}
      onOpenChange={now => (now ? undefined : onClose())}
      isDismissable
    >
      <Modal className="search-box">
        <Dialog aria-label={t('action.search')} className="search-dialog">
          <div role="presentation" className="search-parts" onKeyDownCapture={onKey}>
            <Autocomplete inputValue={text} onInputChange={setSearch}>
              <SearchField autoFocus className="search-field" aria-describedby="search-hint">
                <Label className="control-label">{t('search.label')}</Label>
                <Input className="search-input" onFocus={event => takeUp(event, isTypedAhead())} />
              </SearchField>
              <SearchResults corpus={corpus} text={text} onClose={onClose} />
            </Autocomplete>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/**
 * What was sought before is replaced by the first letter, and what was typed on the way here goes on. Where the list changes while one types, the field is told of a focus
 * that it has not left: that one is no reason to replace what was typed since.
 */
function takeUp({ currentTarget, nativeEvent }: FocusEvent<HTMLInputElement>, isTypedAhead: boolean): void {
  if (!nativeEvent.isTrusted) return;
  const { length } = currentTarget.value;
  if (isTypedAhead) currentTarget.setSelectionRange(length, length);
  else currentTarget.select();
}

/** What shows the result that the arrows stand on, while the focus is in the field. */
function showOf(field: EventTarget): HTMLElement | null {
  const id = field instanceof Element ? field.getAttribute('aria-activedescendant') : null;
  return id === null
    ? null
    : (document.getElementById(id)?.querySelector<HTMLElement>('.search-show') ?? null);
}
