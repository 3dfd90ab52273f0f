/**
 * `ali-help.js`: the one script tag. Works as classic, deferred, async and module script. It starts every
 * request it can foresee at once, so that nothing waits in a row; a wrong guess costs a request and never
 * correctness, because the elements themselves load what they need.
 */
declare const ALI_HELP_CHUNKS: {
  version: string;
  core: string;
  views: Record<string, string>;
  locales: readonly string[];
  /** The hash in the names of all packs. */
  words: string;
};

(() => {
  const tags = ['recovery-wizard', 'support-contacts', 'block-reasons'];
  // A module has no currentScript; its imports resolve against its own address anyway.
  const script =
    (document.currentScript as HTMLScriptElement | null) ??
    document.querySelector<HTMLScriptElement>('script[type=module][src*="ali-help.js"]');
  const base = script?.src;
  const load = (file: string): Promise<unknown> => {
    // The specifier stays in a variable: a literal would make the bundler draw the modules in here.
    // An optimiser may run the script from an address that is no base, such as blob: or data:.
    const url = base && /^https?:/.test(base) ? new URL(file, base).href : file;
    return import(url);
  };

  const { version, core, views, locales, words } = ALI_HELP_CHUNKS;
  const defined = tags.map(
    (tag) => customElements.get(`ali-${tag}`) as { aliHelpVersion?: string } | undefined,
  );
  const first = defined.find((each) => each?.aliHelpVersion)?.aliHelpVersion;
  if (first && first !== version) {
    console.warn(`ali-help ${version}: version ${first} is already on this page; it stays.`);
  }
  if (first || defined.every(Boolean)) return;

  const scriptLang = script?.dataset['lang'];
  const start = (attempt: number): void => {
    load(attempt ? `${core}?r=${attempt}` : core).then(
      (module) => (module as { default: { start(lang?: string): void } }).default.start(scriptLang),
      (error: unknown) => {
        if (attempt < 3) setTimeout(start, 500 * 4 ** attempt, attempt + 1);
        else {
          console.warn(
            `ali-help: ${core} could not be loaded. If the files are on another host, it must send Access-Control-Allow-Origin.`,
            error,
          );
          addEventListener('online', () => start(0), { once: true });
        }
      },
    );
  };
  start(0);

  // Head start: what the tags that are already here will ask for.
  const quiet = (): void => undefined;
  const guess = (): void => {
    for (const tag of tags) {
      for (const element of Array.prototype.slice.call(
        document.querySelectorAll(`ali-${tag},[data-ali-help=${tag}]`),
        0,
        9,
      ) as HTMLElement[]) {
        const lang =
          element.dataset['lang'] ||
          element.closest('[lang]')?.getAttribute('lang') ||
          scriptLang ||
          navigator.language;
        const short = lang.slice(0, 2).toLowerCase();
        const locale = ({ no: 'nb', nn: 'nb', ua: 'uk' } as Record<string, string>)[short] ?? short;
        load(views[tag]!).catch(quiet);
        if (locales.includes(locale)) load(`./chunks/${locale}-${tag}-${words}.js`).catch(quiet);
      }
    }
  };
  guess();
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', guess);
})();
