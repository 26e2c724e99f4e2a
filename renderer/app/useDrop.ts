import { type DragEvent, useState } from 'react';
import { useActions } from '../state/hook.ts';
import { takeFrom } from './taken-from.ts';

/** A file dropped anywhere on the window is opened; several, and folders, are looked at before they are kept. */
export function useDrop() {
  const actions = useActions();
  const [dropping, setDropping] = useState(false);

  const carriesFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  return {
    dropping,
    handlers: {
      onDragOver: (event: DragEvent) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        setDropping(true);
      },
      onDragLeave: (event: DragEvent) => {
        if (event.currentTarget === event.target) setDropping(false);
      },
      onDrop: (event: DragEvent) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        setDropping(false);
        void takeFrom(event.dataTransfer, actions);
      },
    },
  };
}
