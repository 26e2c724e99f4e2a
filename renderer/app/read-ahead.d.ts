/** Address of what the build has read in the bundled proceedings (build/read-ahead.mjs); null where nothing was read ahead. */
declare module 'virtual:read-ahead' {
  const address: string | null;
  export default address;
}
