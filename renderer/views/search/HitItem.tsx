import { memo, type PointerEvent } from 'react';
import { MenuItem } from 'react-aria-components';
import type { Corpus } from '../../../data/model/corpus.ts';
import { dotted, typeset } from '../../../data/text/typeset.ts';
import { entityContext } from '../../naming/contexts.ts';
import { entityName } from '../../naming/entities.ts';
import { selectWords } from '../../state/exploration/decided-words.ts';
import { useMaillage } from '../../state/hook.ts';
import type { SearchHit } from '../../state/search/search.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useSpeech } from '../../ui/language.tsx';

interface HitItemProps {
  readonly id: string;
  readonly corpus: Corpus;
  readonly hit: SearchHit;
  /** Has it shown in the picture; null where it is there. */
  readonly onShow: ((hit: SearchHit) => void) | null;
}

/** Something that was found, by its name and what tells it from others; with a way to have it in the picture. */
export const HitItem = memo(function HitItem({ id, corpus, hit, onShow }: HitItemProps) {
  const { t } = useSpeech();
  const table = useMaillage(selectWords);
  const name = entityName(corpus, hit.ref, t) ?? hit.label;
  const context = [hit.also, entityContext(corpus, hit.ref, table, t)].filter(each => each !== null);
  return (
    <MenuItem id={id} className="list-item search-item" textValue={name}>
      <span>{typeset(name)}</span>
      <span className="search-context">{typeset(dotted(context))}</span>
      {onShow === null ? null : (
        // The focus stays in the field: by keyboard the same is done with Shift.
        <button
          type="button"
          tabIndex={-1}
          className="search-show"
          aria-label={t('absent.showOf', { name })}
          onMouseDown={event => event.preventDefault()}
          onPointerDown={keepFromItem}
          onPointerUp={keepFromItem}
          onClick={event => {
            event.stopPropagation();
            onShow(hit);
          }}
        >
          <Icon name="eye" />
          {t('absent.show')}
        </button>
      )}
    </MenuItem>
  );
});

/** A press on the button is none on the item that holds it. */
function keepFromItem(event: PointerEvent): void {
  event.stopPropagation();
}
