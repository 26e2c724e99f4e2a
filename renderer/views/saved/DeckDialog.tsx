import { useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { DeckOrder } from '../../state/exploration/presenting.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { Button } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { HouseChoice } from '../parts/export/HouseChoice.tsx';
import { useHouse } from '../parts/export/useHouse.ts';

const FORMATS = ['pptx', 'pdf'] as const satisfies readonly DeckOrder['format'][];
/** Pages beside those of the views. */
const BESIDE = 2;

/** Asks what the file of all views is to be, then has them drawn. */
export function DeckDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useSpeech();
  const { startDeck } = useActions();
  const count = useMaillage(s => s.views.length);
  const housing = useHouse();
  const [order, setOrder] = useState<DeckOrder>({ format: 'pptx', withHouse: true });
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={open => (open ? undefined : onClose())}>
      <Modal className="search-box">
        <Dialog className="name-dialog question">
          <Heading slot="title" className="question-title">
            {t('deck.heading')}
          </Heading>
          <p>{t('deck.account', { count: count + BESIDE })}</p>
          <div className="export-settings">
            <Segmented
              label={t('export.format')}
              value={order.format}
              options={FORMATS.map(value => ({ value, label: value.toUpperCase() }))}
              onChange={format => setOrder({ ...order, format })}
            />
            {order.format === 'pptx' ? (
              <HouseChoice
                housing={housing}
                isUsed={order.withHouse}
                onUse={withHouse => setOrder({ ...order, withHouse })}
              />
            ) : null}
          </div>
          <div className="export-house">
            <Button label={t('export.cancel')} onPress={onClose} />
            <Button
              tone="accent"
              label={t('export.save')}
              onPress={() => {
                onClose();
                startDeck(order);
              }}
            />
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
