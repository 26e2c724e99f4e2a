import type { MenuItemConstructorOptions } from 'electron';
import type { MenuGroup, MenuItem } from '../renderer/bridge/contract.ts';

/**
 * The menu that the page describes, as Electron wants it. macOS names its first menu after the application and keeps
 * its own commands there, so a group is put before ours.
 */
export function menuTemplate(
  menu: readonly MenuGroup[],
  platform: NodeJS.Platform,
  onCommand: (id: string) => void,
): MenuItemConstructorOptions[] {
  const groups = menu.map(({ label, items }) => ({
    label,
    submenu: items.map(item => itemOf(item, onCommand)),
  }));
  return platform === 'darwin' ? [{ role: 'appMenu' }, ...groups] : groups;
}

function itemOf(item: MenuItem, onCommand: (id: string) => void): MenuItemConstructorOptions {
  switch (item.kind) {
    case 'separator':
      return { type: 'separator' };
    case 'role':
      return { role: item.role, label: item.label };
    case 'command': {
      const { id, label, enabled, accelerator } = item;
      const keys = accelerator === undefined ? {} : { accelerator };
      return { id, label, enabled, ...keys, click: () => onCommand(id) };
    }
  }
}
