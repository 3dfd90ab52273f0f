/** Provided by the build (rollup.config.mjs). */
declare module 'ali-help:files' {
  /** Address of the rest of the code. */
  export const restUrl: string;
  /** The hash in the names of all files of words. */
  export const wordsHash: string;
}

declare module 'ali-help:chunks' {
  export const core: string;
  export const rest: string;
  export const wordsHash: string;
}

declare module 'ali-help:words' {
  import type { NoticeWords } from '../content/interface/notice.js';
  import type { Packs } from '../content/packs.js';
  export const locale: string;
  export const notice: NoticeWords;
  export const packs: Packs;
}
