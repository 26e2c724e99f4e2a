/** The views that a file names: one `{ "name": …, "address": "#/reseau?…" }`, a list of them, or `{ "views": […] }`. */
import { readFileSync } from 'node:fs';

/** Reads them; `refuse` is told why there are none, and does not return. */
export function viewsOf(file, refuse) {
  let read;
  try {
    read = JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    return refuse(`${file} is no view: ${cause.message}.`);
  }
  const list = Array.isArray(read) ? read : (read?.views ?? [read]);
  const views = Array.isArray(list) ? list.map(viewOf) : [];
  if (views.length === 0 || views.includes(null))
    return refuse(`${file} is no view: each has an "address" that begins with "#/".`);
  return views;
}

function viewOf(each) {
  const address = typeof each === 'string' ? each : each?.address;
  if (typeof address !== 'string' || !address.startsWith('#/')) return null;
  return { name: typeof each.name === 'string' ? each.name : address, address };
}
