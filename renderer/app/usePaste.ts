import { useLayoutEffect } from 'react';
import { pasteTrouble } from '../state/documents/pasted.ts';
import { useActions } from '../state/hook.ts';
import { useSpeech } from '../ui/language.tsx';
import { takeFrom } from './taken-from.ts';

/** A text pasted anywhere on the window is looked at before it is kept, and pasted files are taken as dropped ones are. */
export function usePaste(): void {
  const { t } = useSpeech();
  const actions = useActions();
  useLayoutEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const { clipboardData, target } = event;
      if (clipboardData === null || takesText(target)) return;
      event.preventDefault();
      const text = clipboardData.getData('text/plain');
      // An office program gives a picture beside its text, a file manager the name of the file.
      const isFiles = clipboardData.files.length > 0 && pasteTrouble(text) !== null;
      void (isFiles ? takeFrom(clipboardData, actions) : actions.pasteText(text, t('paste.name')));
    };
    window.addEventListener('paste', onPaste);
    return () => window.removeEventListener('paste', onPaste);
  }, [actions, t]);
}

/** Whether what is pasted belongs to where it is pasted. */
function takesText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}
