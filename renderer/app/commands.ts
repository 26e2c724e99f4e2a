import type { HostWords, MenuGroup } from '../bridge/contract.ts';
import type { Translate } from '../i18n/index.ts';
import { SCREENS, type ScreenId } from '../state/exploration/exploration.ts';
import type { Actions } from '../state/state.ts';
import type { Stake } from '../state/unsaved.ts';

/** What the reader can ask for by a key or by the host's menu. */
export type CommandId =
  | 'open'
  | 'paste-text'
  | 'print'
  | 'search'
  | 'undo'
  | 'redo'
  | 'about'
  | `screen:${ScreenId}`;

export interface CommandContext {
  readonly actions: Actions;
  readonly openSearch: () => void;
  readonly openAbout: () => void;
}

/** Runs a command by its id; false when there is none of that name (a menu of another version). */
export function runCommand(id: string, { actions, openSearch, openAbout }: CommandContext): boolean {
  const screen = SCREENS.find(each => id === `screen:${each}`);
  if (screen !== undefined) actions.showScreen(screen);
  else if (id === 'open') void actions.chooseFile();
  else if (id === 'paste-text') actions.askForText(true);
  else if (id === 'print') actions.print();
  else if (id === 'search') openSearch();
  else if (id === 'about') openAbout();
  else if (id === 'undo') void actions.undo();
  else if (id === 'redo') void actions.redo();
  else return false;
  return true;
}

/** Keys of the page, in one list; `mod` is Ctrl, or ⌘ on a Mac. */
const SHORTCUTS: readonly { readonly key: string; readonly shift: boolean; readonly id: CommandId }[] = [
  { key: 'k', shift: false, id: 'search' },
  { key: 'o', shift: false, id: 'open' },
  { key: 'p', shift: false, id: 'print' },
  { key: 'z', shift: false, id: 'undo' },
  { key: 'z', shift: true, id: 'redo' },
  { key: 'y', shift: false, id: 'redo' },
];

/** What a key means while one types, too. */
const OVER_TYPING: ReadonlySet<CommandId> = new Set(['search', 'open', 'print']);

/** The command of a key event, or null. Typing keeps its own undo. */
export function commandOf(event: KeyboardEvent): CommandId | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  const found = SHORTCUTS.find(s => s.key === event.key.toLowerCase() && s.shift === event.shiftKey);
  if (found === undefined) return null;
  const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
  return typing && !OVER_TYPING.has(found.id) ? null : found.id;
}

/** The application menu as data, for a host that draws one, with the screens that can be shown. */
export function menuOf(t: Translate, screens: readonly ScreenId[]): readonly MenuGroup[] {
  return [
    {
      label: t('menu.file'),
      items: [
        { kind: 'command', id: 'open', label: t('action.open'), accelerator: 'CmdOrCtrl+O', enabled: true },
        { kind: 'command', id: 'paste-text', label: t('paste.open'), enabled: true },
        { kind: 'recent', label: t('menu.recent'), clear: t('menu.clearRecent') },
        { kind: 'separator' },
        {
          kind: 'command',
          id: 'print',
          label: t('action.print'),
          accelerator: 'CmdOrCtrl+P',
          enabled: true,
        },
        { kind: 'separator' },
        { kind: 'role', role: 'quit', label: t('menu.quit') },
      ],
    },
    {
      label: t('menu.edit'),
      items: [
        // Without accelerators: the page hears these keys itself, and typing keeps its own undo.
        { kind: 'command', id: 'undo', label: t('action.undo'), enabled: true },
        { kind: 'command', id: 'redo', label: t('action.redo'), enabled: true },
        { kind: 'separator' },
        { kind: 'role', role: 'cut', label: t('menu.cut') },
        { kind: 'role', role: 'copy', label: t('menu.copy') },
        { kind: 'role', role: 'paste', label: t('menu.paste') },
        { kind: 'role', role: 'selectAll', label: t('menu.selectAll') },
        { kind: 'separator' },
        { kind: 'command', id: 'search', label: t('action.search'), enabled: true },
      ],
    },
    {
      label: t('menu.view'),
      items: [
        ...screens.map(
          screen =>
            ({
              kind: 'command',
              id: `screen:${screen}`,
              label: t(`screen.${screen}`),
              enabled: true,
            }) as const,
        ),
        { kind: 'separator' },
        { kind: 'role', role: 'resetZoom', label: t('menu.resetZoom') },
        { kind: 'role', role: 'zoomIn', label: t('menu.zoomIn') },
        { kind: 'role', role: 'zoomOut', label: t('menu.zoomOut') },
        { kind: 'role', role: 'togglefullscreen', label: t('menu.fullscreen') },
      ],
    },
    {
      label: t('menu.help'),
      items: [{ kind: 'command', id: 'about', label: t('about.open'), enabled: true }],
    },
  ];
}

/** What the host says when the page cannot, when it ends itself, and when leaving the page would lose these things. */
export function wordsOf(t: Translate, stakes: readonly Stake[]): HostWords {
  return {
    hang: {
      title: t('hang.title'),
      detail: t('hang.detail'),
      wait: t('hang.wait'),
      reload: t('hang.reload'),
    },
    leave: {
      title: t('unsaved.title'),
      detail: stakes.map(stake => t(`unsaved.${stake}`)).join(' '),
      stay: t('unsaved.stay'),
      leave: t('unsaved.leave'),
    },
    broken: { title: t('broken.title'), detail: t('broken.detail') },
  };
}
