/** What scores 15 MB of text in a worker: bundled for the browser by the bench. */
import { largeTable, scoreAll } from './cloud-words.mjs';

let large = null;

self.addEventListener('message', ({ data }) => {
  if (data === 'table') large = largeTable(15 * 1024 * 1024);
  self.postMessage(data === 'table' ? large.table.entries.length : scoreAll(large).S.length);
});
