'use strict';
// The default session: permissions, requests, downloads.
const { EventEmitter } = require('node:events');
const { world, note, unsupported } = require('./state.cjs');
const { fromChromium, protocol } = require('./schemes.cjs');

class WebRequest {
  onBeforeRequest(...args) {
    this.before = args.at(-1);
  }
  onHeadersReceived(...args) {
    this.headersReceived = args.at(-1);
  }
}

class Session extends EventEmitter {
  protocol = protocol;
  webRequest = new WebRequest();
  isSpellChecked = true;

  setPermissionRequestHandler(handler) {
    this.permissionRequest = handler;
  }
  setPermissionCheckHandler(handler) {
    this.permissionCheck = handler;
  }
  setDevicePermissionHandler(handler) {
    this.devicePermission = handler;
  }
  setSpellCheckerEnabled(isSpellChecked) {
    this.isSpellChecked = isSpellChecked;
  }
  isSpellCheckerEnabled() {
    return this.isSpellChecked;
  }
  isPersistent() {
    return true;
  }
}

const defaultSession = new Session();
const session = {
  defaultSession,
  fromPartition: name => unsupported(`session.fromPartition(${name}) is not supported`),
};

/** Electron's name of a permission, and the DevTools protocol's. */
const PERMISSIONS = {
  notifications: 'notifications',
  geolocation: 'geolocation',
  media: 'camera',
  'clipboard-read': 'clipboard-read',
  'clipboard-sanitized-write': 'clipboard-write',
  midi: 'midi',
  'idle-detection': 'idle-detection',
  'window-management': 'window-management',
  'storage-access': 'storage-access',
  'local-fonts': 'local-fonts',
};
/** A handler that never answers has not granted, in milliseconds. */
const PATIENCE = 500;

/** Asks main about each permission and tells Chromium. With no handler Electron GRANTS, and so does the double. */
async function applyPermissions(contents, origin) {
  const requestingUrl = fromChromium(`${origin}/`);
  const details = { requestingUrl, isMainFrame: true, mediaTypes: [] };
  const { permissionCheck, permissionRequest } = defaultSession;
  for (const [name, chromiums] of Object.entries(PERMISSIONS)) {
    const isChecked = permissionCheck ? permissionCheck(contents, name, requestingUrl, details) : true;
    const isGranted = permissionRequest
      ? await new Promise(resolve => {
          permissionRequest(contents, name, resolve, details);
          setTimeout(resolve, PATIENCE, false);
        })
      : true;
    const setting = isChecked && isGranted ? 'granted' : 'denied';
    await world.browser
      .send('Browser.setPermission', { permission: { name: chromiums }, setting, origin })
      .catch(error => note('permission-unknown', { name, message: error.message }));
  }
}

module.exports = { session, defaultSession, applyPermissions };
