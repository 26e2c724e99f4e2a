import { useRef } from 'react';
import { Button, Popover, Tooltip, TooltipTrigger } from 'react-aria-components';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { Facet } from '../../../data/model/query.ts';
import { conditionShort, conditionWords } from '../../naming/conditions.ts';
import { conditionsOf, isLit, type Mode, withCondition } from '../../state/exploration/filtering.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { FacetEditor } from './FacetEditor.tsx';

interface FacetChipsProps {
  readonly corpus: Corpus;
  readonly facet: Facet;
  /** How the condition that is being edited is meant; null while none of this facet is. */
  readonly editing: Mode | null;
  readonly onEdit: (mode: Mode | null) => void;
  /** Called when a condition was removed, and the focus with it. */
  readonly onRemoved: () => void;
}

/** The conditions on one facet as chips, and the editor of the one that is open. */
export function FacetChips({ corpus, facet, editing, onEdit, onRemoved }: FacetChipsProps) {
  const speech = useSpeech();
  const { t } = speech;
  const { setQuery } = useActions();
  const query = useMaillage(s => s.exploration.query);
  const place = useRef<HTMLDivElement>(null);
  const conditions = conditionsOf(query, [facet]).filter(
    ({ mode }) => editing !== null || !isLit(facet, mode),
  );
  return (
    <div className="conditions-of" ref={place}>
      {conditions.map(({ mode, values }) => {
        const words = capitalised(conditionWords(corpus, facet, mode, values, speech));
        const whole = capitalised(conditionWords(corpus, facet, mode, values, speech, 'whole'));
        return (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a chip in every browser
          <div
            key={mode === 'none' ? 'none' : 'some'}
            className={`condition ${mode}`}
            role="group"
            aria-label={words}
          >
            <TooltipTrigger delay={400}>
              <Button
                className="condition-words"
                aria-label={t('filter.edit', { words })}
                aria-haspopup="dialog"
                onPress={() => onEdit(mode)}
              >
                {capitalised(conditionShort(corpus, facet, mode, values, speech))}
              </Button>
              <Tooltip className="tooltip">{whole}</Tooltip>
            </TooltipTrigger>
            <Button
              className="condition-remove"
              aria-label={t('filter.remove', { words })}
              onPress={() => {
                setQuery(withCondition(query, facet, mode, []));
                onRemoved();
              }}
            >
              <Icon name="close" />
            </Button>
          </div>
        );
      })}
      {conditions.length === 0 ? (
        <span className="condition empty">{t('filter.empty', { facet: t(`facet.${facet}`) })}</span>
      ) : null}
      <Popover
        className="popover"
        triggerRef={place}
        isOpen={editing !== null}
        onOpenChange={open => (open ? undefined : onEdit(null))}
        placement="bottom start"
      >
        {editing === null ? null : (
          <FacetEditor corpus={corpus} facet={facet} mode={editing} onMode={onEdit} />
        )}
      </Popover>
    </div>
  );
}

function capitalised(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}
