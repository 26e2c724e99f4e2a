import { type DragEvent, useState } from 'react';
import { useActions } from '../state/hook.ts';

/** A file dropped anywhere on the window is opened; several are looked at before they are kept. */
export function useDrop() {
  const { takeGiven } = useActions();
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
        void takeGiven([...event.dataTransfer.files]);
      },
    },
  };
}
