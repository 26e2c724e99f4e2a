import { useEffect, useState } from 'react';
import {
  Dialog,
  FieldError,
  Form,
  Heading,
  Label,
  Modal,
  ModalOverlay,
  Text,
  TextArea,
  TextField,
} from 'react-aria-components';
import { pasteTrouble } from '../../state/documents/pasted.ts';
import { useActions } from '../../state/hook.ts';
import { Button } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';

/** Asks for a text to be pasted, which is then looked at as a file is. */
export function PasteSheet() {
  const { t } = useSpeech();
  const { askForText, pasteText, keepText } = useActions();
  const [text, setText] = useState('');
  const [isAsked, setAsked] = useState(false);
  const isTyped = text.trim() !== '';
  useEffect(() => {
    keepText(isTyped);
    return () => keepText(false);
  }, [isTyped, keepText]);
  const trouble = isAsked ? pasteTrouble(text) : null;
  const read = () => {
    setAsked(true);
    if (pasteTrouble(text) === null) void pasteText(text, t('paste.name'));
  };
  return (
    <ModalOverlay className="veil" isOpen onOpenChange={open => (open ? undefined : askForText(false))}>
      <Modal className="search-box import-box">
        <Dialog className="import paste">
          <Heading slot="title" className="question-title">
            {t('paste.title')}
          </Heading>
          <Form
            className="paste-form"
            onSubmit={event => {
              event.preventDefault();
              read();
            }}
          >
            <TextField
              className="paste-field"
              value={text}
              onChange={setText}
              isInvalid={trouble !== null}
              validationBehavior="aria"
              autoFocus
            >
              <Label className="control-label">{t('paste.label')}</Label>
              <TextArea className="name-input paste-text" />
              <Text slot="description" className="document-line">
                {t('paste.hint')}
              </Text>
              <FieldError className="name-taken">
                {trouble === null ? null : t(`paste.${trouble}`, { count: text.trim().length })}
              </FieldError>
            </TextField>
            <div className="import-answers">
              <Button tone="accent" label={t('paste.read')} onPress={read} />
              <Button label={t('paste.cancel')} onPress={() => askForText(false)} />
            </div>
          </Form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
