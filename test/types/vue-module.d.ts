// Only as much of Vue as the types are hung on; Vue itself is not installed here.
declare module 'vue' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  export interface GlobalComponents {}
  export type DefineComponent<Props> = new () => { $props: Props };
}
