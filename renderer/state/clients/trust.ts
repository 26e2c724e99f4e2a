/** Makes addresses that a worker may be started from. */
export interface WorkerTrust {
  readonly createScriptURL: (url: string) => string;
}

/**
 * The policy that the page's content security policy names. `require-trusted-types-for 'script'` refuses a plain
 * address; this policy trusts those of our own origin only, so that no injected text can ever become a script. It can
 * be made once a page. Where Trusted Types are unknown, the same rule stands without them.
 */
export function createWorkerTrust(window: Pick<Window, 'location' | 'trustedTypes'>): WorkerTrust {
  // Scheme and host are compared, not `origin`: the host's own scheme may have an opaque one.
  const rule: WorkerTrust = {
    createScriptURL: url => {
      const { href, protocol, host } = new URL(url, window.location.href);
      if (protocol !== window.location.protocol || host !== window.location.host) {
        throw new TypeError('a worker must come from our own origin');
      }
      return href;
    },
  };
  return window.trustedTypes?.createPolicy('maillage-worker', rule) ?? rule;
}
