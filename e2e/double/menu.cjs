'use strict';
// Menus as data: roles and accelerators are checked as Electron would, and items can be clicked by tests.
const { world, unsupported } = require('./state.cjs');

/** Electron's docs/api/menu-item.md, "Roles". */
const ROLES = new Set(
  (
    'undo redo cut copy paste pasteAndMatchStyle delete selectAll reload forceReload toggleDevTools resetZoom zoomIn ' +
    'zoomOut toggleSpellChecker togglefullscreen window minimize close help about services hide hideOthers unhide quit ' +
    'zoom front appMenu fileMenu editMenu viewMenu windowMenu recentDocuments clearRecentDocuments'
  )
    .toLowerCase()
    .split(' '),
);
/** Electron's docs/tutorial/keyboard-shortcuts.md, "Accelerators". */
const MODIFIERS = new Set(
  'command cmd control ctrl commandorcontrol cmdorctrl alt option altgr shift super meta'.split(' '),
);
const KEY =
  /^([a-z0-9]|f([1-9]|1\d|2[0-4])|[)!@#$%^&*(:;+=<,_\->.?/~`{\][|\\}"']|plus|space|tab|backspace|delete|insert|return|enter|up|down|left|right|home|end|pageup|pagedown|escape|esc)$/i;

class MenuItem {
  constructor({ click, submenu, ...options }) {
    const { role, accelerator } = options;
    if (role && !ROLES.has(role.toLowerCase())) unsupported(`unknown menu role '${role}'`);
    if (accelerator && !isAccelerator(accelerator)) unsupported(`bad accelerator '${accelerator}'`);
    const type = submenu ? 'submenu' : 'normal';
    Object.assign(this, { type, enabled: true, visible: true, label: role ?? '', ...options });
    if (submenu) this.submenu = Array.isArray(submenu) ? Menu.buildFromTemplate(submenu) : submenu;
    this.click = () => this.#run(click);
  }
  #run(click) {
    if (!this.enabled) return;
    const window = world.windows.at(-1);
    if (click) click(this, window, {});
    else if (this.role === 'quit') require('./app.cjs').app.quit();
    else if (this.role === 'close') window?.close();
  }
}

class Menu {
  static #application = null;
  items = [];

  static buildFromTemplate(template) {
    const menu = new Menu();
    menu.items = template.map(options => (options instanceof MenuItem ? options : new MenuItem(options)));
    return menu;
  }
  static setApplicationMenu(menu) {
    Menu.#application = menu;
  }
  static getApplicationMenu() {
    return Menu.#application;
  }
  getMenuItemById(id) {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
      if (found) return found;
    }
    return null;
  }
}

function isAccelerator(text) {
  const parts = text.split('+').map(part => part || 'Plus');
  return KEY.test(parts.pop()) && parts.every(part => MODIFIERS.has(part.toLowerCase()));
}

module.exports = { Menu, MenuItem };
