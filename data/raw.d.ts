/** A text file imported as a string (Vite). */
declare module '*?raw' {
  const text: string;
  export default text;
}
