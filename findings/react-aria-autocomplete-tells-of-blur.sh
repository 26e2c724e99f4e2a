#!/usr/bin/env bash
# Expected: the field of an Autocomplete hears `blur` when the focus leaves it, and `focus` when it comes back; the options are walked
# with aria-activedescendant, so neither is heard while the arrows go through the list.
# Really: the first arrow sends the field a `blur`, and whatever brings the arrows back to the text (an arrow to the side, a list that
# no longer has the option) a `focus`, though document.activeElement is the field all the time. Handlers of React run for them:
# what checks on blur checks in the middle, and a field that selects its text on focus loses it to the next letter.
# `nativeEvent.isTrusted` is false for them.
# Versions: react-aria-components 1.22.1, react 19.3.1, in jsdom 26.1.0.
# Follows: the search selects its text only on a focus that the browser tells of.
set -euo pipefail
for tool in node npm; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts react@19.3.1 react-dom@19.3.1 react-aria-components@1.22.1 jsdom@26.1.0 || { echo 'The npm registry does not answer.'; exit 3; }
echo "node $(node --version)"; npm ls --depth=0 | tail -n +2
cat >check.mjs <<'JS'
let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};

import { JSDOM } from 'jsdom';
const { window } = new JSDOM('<!doctype html><title>Essai</title><div id="root"></div>', { pretendToBeVisual: true, url: 'http://localhost/' });
// What a page has and Node has not, or has of another kind.
for (const name of Object.getOwnPropertyNames(window))
  if (!(name in globalThis) || /(?:Event|^navigator|^document)$/.test(name))
    Object.defineProperty(globalThis, name, { value: window[name], configurable: true, writable: true });
Object.assign(globalThis, { window, CSS: { escape: text => text }, IS_REACT_ACT_ENVIRONMENT: true });
globalThis.ResizeObserver = class { observe() {} unobserve() {} disconnect() {} };
window.Element.prototype.scrollTo = () => undefined;

const { act, createElement: h } = (await import('react')).default;
const { createRoot } = await import('react-dom/client');
const { Autocomplete, Input, ListBox, ListBoxItem, SearchField } = await import('react-aria-components');

const heard = [];
const hear = ({ type, nativeEvent, currentTarget }) =>
  heard.push([type, nativeEvent.isTrusted, document.activeElement === currentTarget]);
const names = ['Abel', 'Basile', 'Berthe'];
await act(async () =>
  createRoot(document.getElementById('root')).render(
    h(Autocomplete, null,
      h(SearchField, { 'aria-label': 'Chercher' }, h(Input, { onFocus: hear, onBlur: hear })),
      h(ListBox, { 'aria-label': 'Noms' }, names.map(name => h(ListBoxItem, { key: name, id: name }, name))),
    ),
  ),
);
const field = document.querySelector('input');
const press = key =>
  act(async () => {
    field.dispatchEvent(new window.KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await new Promise(done => setTimeout(done, 100));
  });
await act(async () => field.focus());
check('focused', heard.splice(0), [['focus', true, true]]);
await press('ArrowDown');
check('down, to the first option', heard.splice(0), [['blur', false, true]]);
await press('ArrowDown');
check('down, to the second', heard.splice(0), []);
await press('ArrowLeft');
check('left, back in the text', heard.splice(0), [['focus', false, true]]);
process.exit(changed);
JS
node check.mjs
