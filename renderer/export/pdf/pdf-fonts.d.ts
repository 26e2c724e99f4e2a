/** Made by the build (`build/pdf-fonts.mjs`): addresses of TrueType files, by face and letters (`sans400-latin`). */
declare module 'virtual:pdf-fonts' {
  /** Names of the letters that a file may hold, those of most texts first. */
  export const LETTERS: readonly string[];
  const files: Readonly<Record<string, string>>;
  export default files;
}
