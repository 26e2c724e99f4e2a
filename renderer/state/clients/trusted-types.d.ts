/** The part of Trusted Types that is used; TypeScript's library does not have it yet (W3C, Trusted Types). */
interface TrustedTypePolicyFactory {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ) => {
    /** A TrustedScriptURL, which the DOM takes wherever its types say `string`. */
    readonly createScriptURL: (url: string) => string;
  };
}

interface Window {
  /** Absent in browsers without Trusted Types, where nothing requires them either. */
  readonly trustedTypes?: TrustedTypePolicyFactory;
}
