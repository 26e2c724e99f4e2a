/** A host that nothing waits for: what is exported is made without a pause. */
export const AT_ONCE = { pause: () => Promise.resolve() };
