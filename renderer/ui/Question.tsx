import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from './Button.tsx';

interface QuestionProps {
  readonly title: string;
  readonly words: string;
  /** The first one has the focus, and is what Escape means. */
  readonly answers: readonly {
    readonly id: string;
    readonly label: string;
    /** What follows from it, below the button. */
    readonly hint?: string;
    readonly run: () => void;
  }[];
  readonly onClose: () => void;
}

/** A question that has to be answered before the work goes on. */
export function Question({ title, words, answers, onClose }: QuestionProps) {
  return (
    <ModalOverlay className="veil" isOpen onOpenChange={open => (open ? undefined : onClose())}>
      <Modal className="search-box">
        <Dialog className="name-dialog question" role="alertdialog">
          <Heading slot="title" className="question-title">
            {title}
          </Heading>
          <p>{words}</p>
          <div className="question-answers">
            {answers.map(({ id, label, hint, run }) => (
              <div key={id} className="question-answer">
                <Button label={label} onPress={run} />
                {hint === undefined ? null : <p className="document-line">{hint}</p>}
              </div>
            ))}
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
