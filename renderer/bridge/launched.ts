import { BRIDGE_ERROR_CODES, type BridgeErrorCode, type HostCommand } from './contract.ts';

/** Where Maillage's launcher keeps the files named on its command line, each to be asked for once. */
export const OPENED = './.maillage/opened';

/** Collects the files named on the launcher's command line. None when the page is served by something else. */
export async function collectOpened(fetchPath: (path: string) => Promise<Response>): Promise<HostCommand[]> {
  const answer = await fetchPath(OPENED);
  if (!answer.ok || !answer.headers.get('content-type')?.startsWith('application/json')) return [];
  const list: unknown = await answer.json();
  const entries = Array.isArray(list) ? list.map(readEntry).filter(entry => entry !== null) : [];
  return Promise.all(entries.map(entry => collectOne(entry, fetchPath)));
}

type Entry =
  | { readonly kind: 'file'; readonly name: string; readonly id: string }
  | { readonly kind: 'failed'; readonly name: string; readonly code: BridgeErrorCode };

/** Checks one entry of the launcher's list; null when it makes no sense. */
function readEntry(entry: unknown): Entry | null {
  if (typeof entry !== 'object' || entry === null || !('name' in entry)) return null;
  const { name } = entry;
  if (typeof name !== 'string') return null;
  if ('id' in entry && typeof entry.id === 'string') return { kind: 'file', name, id: entry.id };
  const code = 'code' in entry ? BRIDGE_ERROR_CODES.find(each => each === entry.code) : undefined;
  return { kind: 'failed', name, code: code ?? 'unknown' };
}

async function collectOne(
  entry: Entry,
  fetchPath: (path: string) => Promise<Response>,
): Promise<HostCommand> {
  if (entry.kind === 'failed') return { kind: 'open-failed', name: entry.name, code: entry.code };
  const answer = await fetchPath(`${OPENED}/${encodeURIComponent(entry.id)}`);
  if (!answer.ok) return { kind: 'open-failed', name: entry.name, code: 'not-found' };
  return {
    kind: 'open',
    file: { name: entry.name, bytes: new Uint8Array(await answer.arrayBuffer()) },
  };
}
