import { type DragEvent, useState } from 'react';
import type { Bridge } from '../bridge/contract.ts';
import { bridgeError } from '../errors/errors.ts';
import { useActions } from '../state/hook.ts';

/** Files dropped anywhere on the window are opened, one after the other. */
export function useDrop(bridge: Bridge) {
  const { openFile, report } = useActions();
  const [dropping, setDropping] = useState(false);

  async function open(files: readonly File[]): Promise<void> {
    for (const file of files) {
      try {
        await openFile(await bridge.openDropped(file));
      } catch (cause) {
        report(bridgeError(cause, file.name));
      }
    }
  }

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
        void open([...event.dataTransfer.files]);
      },
    },
  };
}
