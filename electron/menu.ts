import type { Menu, MenuItemConstructorOptions } from 'electron';
import type { MenuGroup, MenuItem } from '../renderer/bridge/contract.ts';
import { namesOf } from './recent.ts';

/** What the host does when something of the menu is chosen, and what it knows that the page does not. */
export interface MenuActs {
  readonly onCommand: (id: string) => void;
  /** Paths of the files that were opened last. */
  readonly recent: readonly string[];
  readonly onRecent: (file: string) => void;
  readonly onClear: () => void;
}

/** The application menu: as the page described it last, with the files that were opened last. */
export interface ApplicationMenu {
  readonly describe: (menu: readonly MenuGroup[]) => void;
  /** Draws it again: the files have changed. */
  readonly refresh: () => void;
}

export function createMenu(
  system: Pick<typeof Menu, 'buildFromTemplate' | 'setApplicationMenu'>,
  platform: NodeJS.Platform,
  acts: () => MenuActs,
): ApplicationMenu {
  let described: readonly MenuGroup[] | null = null;
  const refresh = () => {
    if (described === null) return;
    system.setApplicationMenu(system.buildFromTemplate(menuTemplate(described, platform, acts())));
  };
  return {
    describe: menu => {
      described = menu;
      refresh();
    },
    refresh,
  };
}

/**
 * The menu that the page describes, as Electron wants it. macOS names its first menu after the application and keeps
 * its own commands there, so a group is put before ours.
 */
export function menuTemplate(
  menu: readonly MenuGroup[],
  platform: NodeJS.Platform,
  acts: MenuActs,
): MenuItemConstructorOptions[] {
  const groups = menu.map(({ label, items }) => ({
    label,
    submenu: items.map(item => itemOf(item, acts)),
  }));
  return platform === 'darwin' ? [{ role: 'appMenu' }, ...groups] : groups;
}

function itemOf(item: MenuItem, acts: MenuActs): MenuItemConstructorOptions {
  switch (item.kind) {
    case 'separator':
      return { type: 'separator' };
    case 'role':
      return { role: item.role, label: item.label };
    case 'command': {
      const { id, label, enabled, accelerator } = item;
      const keys = accelerator === undefined ? {} : { accelerator };
      return { id, label, enabled, ...keys, click: () => acts.onCommand(id) };
    }
    case 'recent':
      return recentOf(item, acts);
  }
}

/** The files that were opened last, and the way to forget them; with none there is nothing to choose. */
function recentOf(
  { label, clear }: Extract<MenuItem, { readonly kind: 'recent' }>,
  { recent, onRecent, onClear }: MenuActs,
): MenuItemConstructorOptions {
  if (recent.length === 0) return { id: 'recent', label, enabled: false };
  const names = namesOf(recent);
  return {
    id: 'recent',
    label,
    submenu: [
      ...recent.map((file, i) => ({
        id: `recent:${i}`,
        label: asWritten(names[i] ?? ''),
        click: () => onRecent(file),
      })),
      { type: 'separator' as const },
      { id: 'recent:clear', label: clear, click: onClear },
    ],
  };
}

/** In a menu "&" marks the letter that chooses an item; twice, it is itself. */
function asWritten(name: string): string {
  return name.replaceAll('&', '&&');
}
