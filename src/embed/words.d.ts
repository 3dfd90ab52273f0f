/** Provided by the build: all packs of one locale. */
declare module 'ali-help:words' {
  const words: Readonly<Record<string, unknown>>;
  export default words;
  export const locale: string;
}
