import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { NameForm } from './NameForm.tsx';

interface NameDialogProps {
  readonly title: string;
  /** What is named anew; nothing is asked while it is null. */
  readonly asked: {
    readonly label: string;
    readonly first: string;
    readonly isTaken: (name: string) => boolean;
    readonly onName: (name: string) => void;
  } | null;
  readonly onClose: () => void;
}

/** Asks for another name over the page, and closes with it. */
export function NameDialog({ title, asked, onClose }: NameDialogProps) {
  return (
    <ModalOverlay
      className="veil"
      isOpen={asked !== null}
      onOpenChange={open => (open ? undefined : onClose())}
      isDismissable
    >
      <Modal className="search-box">
        {asked === null ? null : (
          <Dialog className="name-dialog" aria-label={title}>
            <NameForm
              {...asked}
              onName={name => {
                onClose();
                asked.onName(name);
              }}
            />
          </Dialog>
        )}
      </Modal>
    </ModalOverlay>
  );
}
