import type { MenuGroup, MenuItem, MenuRole } from '../renderer/bridge/contract.ts';

/** What a page sends is checked here, as if the page were not ours: a page that was taken over is not. */

/** Thrown for arguments that our own page never sends. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

function refuse(what: string): never {
  throw new Refused(what);
}

export function text(value: unknown, longest: number): string {
  return typeof value === 'string' && value.length <= longest
    ? value
    : refuse(`a text of ${longest} at most`);
}

export function bytes(value: unknown): Uint8Array {
  return value instanceof Uint8Array ? value : refuse('bytes');
}

function flag(value: unknown): boolean {
  return typeof value === 'boolean' ? value : refuse('true or false');
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse('an object');
  return { ...value };
}

function list(value: unknown, longest: number): readonly unknown[] {
  return Array.isArray(value) && value.length <= longest ? value : refuse(`a list of ${longest} at most`);
}

const LABEL = 120;
const ROLES = [
  'quit',
  'undo',
  'redo',
  'cut',
  'copy',
  'paste',
  'selectAll',
  'resetZoom',
  'zoomIn',
  'zoomOut',
  'togglefullscreen',
  'close',
  'minimize',
] as const satisfies readonly MenuRole[];

/** A menu as the contract describes it, of a size that a screen can show. */
export function menu(value: unknown): readonly MenuGroup[] {
  return list(value, 12).map(group => {
    const { label, items } = record(group);
    return { label: text(label, LABEL), items: list(items, 60).map(menuItem) };
  });
}

function menuItem(value: unknown): MenuItem {
  const { kind, id, label, accelerator, enabled, role } = record(value);
  switch (kind) {
    case 'separator':
      return { kind };
    case 'role':
      return {
        kind,
        role: ROLES.find(each => each === role) ?? refuse('a role'),
        label: text(label, LABEL),
      };
    case 'command':
      return {
        kind,
        id: text(id, LABEL),
        label: text(label, LABEL),
        enabled: flag(enabled),
        ...(accelerator === undefined ? {} : { accelerator: text(accelerator, 40) }),
      };
    default:
      return refuse('an item of a menu');
  }
}
