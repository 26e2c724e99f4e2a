/** The address of a program that the build copies beside the page. */
declare module '*.wasm?url' {
  const url: string;
  export default url;
}
