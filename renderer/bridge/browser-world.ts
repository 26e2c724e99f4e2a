/** What the browser bridge needs of a browser, so that it can be tested without one. */
export interface BrowserWorld {
  /** True when the page is served by Maillage's own launcher, which may hold files named on the command line. */
  readonly launched: boolean;
  /** Asks for a file; null when the reader changes their mind. */
  readonly chooseFile: () => Promise<File | null>;
  /** Asks for files; none when the reader changes their mind. */
  readonly chooseFiles: () => Promise<readonly File[]>;
  /** Hands a file to the browser's downloads, which write it whole or not at all. */
  readonly download: (name: string, content: Blob) => void;
  /** Resolves when the browser's own dialog is over. */
  readonly print: () => Promise<void>;
  readonly openTab: (url: string) => void;
  readonly fetch: (path: string) => Promise<Response>;
}

/** How long a blob's address lives after its download began, in milliseconds: slow disks need some. */
const DOWNLOAD_PATIENCE = 60_000;

/** The browser that shows this page. */
export function worldOf(page: Window): BrowserWorld {
  const { document, location } = page;
  return {
    launched: location.hostname === '127.0.0.1',
    chooseFile: async () => (await choose(document, false))[0] ?? null,
    chooseFiles: () => choose(document, true),
    download: (name, content) => {
      const address = URL.createObjectURL(content);
      const link = document.createElement('a');
      link.href = address;
      link.download = name;
      link.click();
      page.setTimeout(() => URL.revokeObjectURL(address), DOWNLOAD_PATIENCE);
    },
    print: () =>
      new Promise(resolve => {
        page.addEventListener('afterprint', () => resolve(), { once: true });
        page.print();
      }),
    openTab: url => {
      page.open(url, '_blank', 'noopener,noreferrer');
    },
    fetch: path => page.fetch(path, { cache: 'no-store' }),
  };
}

/** The input stays in the page while the browser asks: some forget an input that is nowhere. */
function choose(document: Document, several: boolean): Promise<readonly File[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = several;
  input.hidden = true;
  document.body.append(input);
  return new Promise<readonly File[]>(resolve => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  }).finally(() => input.remove());
}
