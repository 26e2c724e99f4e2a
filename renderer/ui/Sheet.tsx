import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from './Button.tsx';
import { useSpeech } from './language.tsx';

interface SheetProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/** Something to read over the page, which scrolls by itself; Escape, a press beside it and its button close it. */
export function Sheet({ title, children, onClose }: SheetProps) {
  const { t } = useSpeech();
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={open => (open ? undefined : onClose())}>
      <Modal className="search-box">
        <Dialog className="name-dialog sheet">
          <Heading slot="title" className="question-title">
            {title}
          </Heading>
          {children}
          <div>
            <Button label={t('action.close')} onPress={onClose} />
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
