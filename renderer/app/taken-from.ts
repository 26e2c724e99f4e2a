import type { Actions } from '../state/state.ts';

/** Takes what a drop or the clipboard holds: files, or folders with all that is in them. */
export async function takeFrom(
  { items, files }: DataTransfer,
  { importFolder, takeGiven }: Pick<Actions, 'importFolder' | 'takeGiven'>,
): Promise<void> {
  // Both are empty once the event is over.
  const given = [...files];
  const entries = Array.from(items, item => item.webkitGetAsEntry()).filter(entry => entry !== null);
  if (!entries.some(entry => entry.isDirectory)) return takeGiven(given);
  const { filesIn } = await import('../state/documents/folder.ts');
  await importFolder(filesIn(entries));
}
