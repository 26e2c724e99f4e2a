import { useEffect, useLayoutEffect } from 'react';
import type { Bridge } from '../bridge/contract.ts';
import { fileError } from '../errors/errors.ts';
import { useActions, useMaillage } from '../state/hook.ts';
import { selectStakes } from '../state/unsaved.ts';
import { useSpeech } from '../ui/language.tsx';
import { type CommandContext, commandOf, menuOf, runCommand, wordsOf } from './commands.ts';
import { useScreens } from './useScreens.ts';

/** Listens to keys, to the host's menu and to files named on the command line; draws the menu in the language. */
export function useCommands(bridge: Bridge, open: Pick<CommandContext, 'openSearch' | 'openAbout'>): void {
  const { t } = useSpeech();
  const actions = useActions();
  const { openSearch, openAbout } = open;
  const screens = useScreens();

  useEffect(() => {
    if (!bridge.can.menu) return;
    void bridge.setMenu(menuOf(t, screens));
  }, [bridge, t, screens]);

  const stakes = useMaillage(selectStakes);
  useEffect(() => {
    if (bridge.can.menu) void bridge.setWords(wordsOf(t, stakes));
  }, [bridge, t, stakes]);

  // With what is shown and not after it: a key that is pressed as soon as there is something to see counts.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const id = commandOf(event);
      if (id === null) return;
      event.preventDefault();
      runCommand(id, { actions, openSearch, openAbout });
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [actions, openSearch, openAbout]);

  useEffect(
    () =>
      bridge.onCommand(command => {
        if (command.kind === 'menu') runCommand(command.id, { actions, openSearch, openAbout });
        else if (command.kind === 'open') void actions.openFile(command.file);
        else actions.report(fileError(command.code, command.name));
      }),
    [bridge, actions, openSearch, openAbout],
  );
}
