import type { Session, WebContents } from 'electron';
import type { PageOrigin } from './origin.ts';

/**
 * What the page's session may do: load the page, and nothing else. Electron grants every permission that is not
 * refused (docs/tutorial/security.md, item 5), so there are handlers for all three ways of asking.
 */
export function secureSession(session: Session, page: PageOrigin): void {
  session.setPermissionRequestHandler((_contents, permission, answer, details) =>
    answer(isGranted(permission, details.requestingUrl, page)),
  );
  session.setPermissionCheckHandler((_contents, permission, origin) => isGranted(permission, origin, page));
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !mayLoad(details.url, page) }));
  // Files leave through the save dialog, written whole by electron/files.ts.
  session.on('will-download', event => event.preventDefault());
  // Its dictionaries would be fetched from the network.
  session.setSpellCheckerEnabled(false);
}

/** What our page may do when the reader presses a button for it: put text or a figure on the clipboard, and fill the screen to present. */
const GRANTED: ReadonlySet<string> = new Set(['clipboard-sanitized-write', 'fullscreen']);

/** Whether a permission is given. Our page may not read the clipboard, nor do anything else; other pages may nothing. */
export function isGranted(permission: string, asker: string, page: PageOrigin): boolean {
  return GRANTED.has(permission) && page.owns(asker);
}

/** No request leaves the machine: only the page's own files, and what it made itself. */
export function mayLoad(address: string, page: PageOrigin): boolean {
  if (address.startsWith('data:') || address.startsWith('devtools://')) return true;
  if (address.startsWith('blob:')) return page.owns(address.slice('blob:'.length));
  return page.owns(address.replace(/^ws:/, 'http:'));
}

/** No page ever leaves its place: a passage of the proceedings may hold any address, and one of them gets clicked. */
export function secureContents(contents: WebContents, page: PageOrigin): void {
  contents.on('will-navigate', event => {
    // The page may load itself anew: after an upgrade of the base, and while it is being developed.
    if (!page.isStart(event.url)) event.preventDefault();
  });
  contents.on('will-frame-navigate', event => {
    if (!event.isMainFrame) event.preventDefault();
  });
  contents.on('will-redirect', event => event.preventDefault());
  contents.on('will-attach-webview', event => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
