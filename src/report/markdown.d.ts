/** A file's text, put into the page when it is built. */
declare module '*.md?raw' {
  const text: string;
  export default text;
}
