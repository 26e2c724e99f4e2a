/** The views that a file names: one `{ "name": …, "address": "#/reseau?…" }`, a list of them, or `{ "views": […] }`. */
import { bytesOf } from './reader.mjs';

/** Reads them; `refuse` is told why there are none, and does not return. */
export function viewsOf(file, refuse) {
  const { bytes, refusal } = bytesOf(file);
  if (refusal !== undefined) return refuse(`${refusal}.`);
  let read;
  try {
    read = JSON.parse(bytes.toString('utf8'));
  } catch (cause) {
    // Node quotes what stands there, line ends and all.
    return refuse(`${file} is no view: it is no JSON (${cause.message.replace(/\s+/gu, ' ')}).`);
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
