/**
 * `ali-help.js`: the one script tag. Works as classic, deferred, async and module script. It starts every
 * request it can foresee at once, so that nothing waits in a row; a wrong guess costs a request and never
 * correctness, because the elements themselves load what they need.
 */
declare const ALI_HELP_CHUNKS: {
  version: string;
  core: string;
  /** What the wizard can do without at first. */
  views: string;
  locales: readonly string[];
  /** The hash in the names of all packs. */
  words: string;
  notices: Record<string, { failed: string; retry: string }>;
};

(() => {
  // A browser from before these keeps what stands between the tags.
  if (!window.customElements || !Element.prototype.attachShadow) return;
  const tags = ['recovery-wizard', 'support-contacts', 'block-reasons'];
  // A form or a picture may hide a method of the document, and a library may take the name Document for itself.
  const page = document.documentElement;
  // A module has no currentScript, and an optimiser may have moved the code out of the file; then the tag tells.
  const current = document.currentScript as HTMLScriptElement | null;
  const script = current?.src
    ? current
    : (page.querySelector<HTMLScriptElement>('script[src*="ali-help.js"]') ?? current);
  const base = script?.src;
  const load = (file: string): Promise<unknown> => {
    // The specifier stays in a variable: a literal would make the bundler draw the modules in here.
    // An optimiser may run the script from an address that is no base, such as blob: or data:.
    const url = base && /^https?:/.test(base) ? new URL(file, base).href : file;
    return import(url);
  };

  const { version, core, views, locales, words, notices } = ALI_HELP_CHUNKS;
  const defined = tags.map(
    (tag) => customElements.get(`ali-${tag}`) as { aliHelpVersion?: string } | undefined,
  );
  // Where a tag is left to define, the core says so.
  if (defined.every(Boolean)) {
    const first = defined.find((each) => each?.aliHelpVersion)?.aliHelpVersion;
    if (first && first !== version) {
      console.warn(`ali-help ${version}: version ${first} is already on this page; it stays.`);
    }
    return;
  }

  const scriptLang = script?.dataset['lang'];
  /** The elements on the page that wait for us, with a locale each. */
  const each = (run: (element: Element, tag: string, locale: string | undefined) => void, most = 9): void => {
    for (const tag of tags) {
      if (customElements.get(`ali-${tag}`)) continue;
      const found = page.querySelectorAll<HTMLElement>(`ali-${tag},[data-ali-help=${tag}]`);
      for (const element of Array.prototype.slice.call(found, 0, most) as HTMLElement[]) {
        const lang =
          element.dataset['lang'] ||
          element.closest('[lang]')?.getAttribute('lang') ||
          scriptLang ||
          navigator.language ||
          '';
        const short = lang.slice(0, 2).toLowerCase();
        const locale = ({ no: 'nb', nn: 'nb', ua: 'uk' } as Record<string, string>)[short] ?? short;
        run(element, tag, locales.includes(locale) ? locale : undefined);
      }
    }
  };

  let started = false;
  let asked = 0;
  const ask = (): void => {
    const attempt = asked++;
    let ended = false;
    const fail = (): void => {
      if (!ended && !started && asked < 5) setTimeout(ask, 500 * 2 ** attempt);
      ended = true;
    };
    // Something may hang; a late answer still counts.
    setTimeout(fail, 4000);
    load(attempt ? `${core}?r=${attempt}` : core)
      .then((module) => {
        if (started) return;
        (module as typeof import('./core.js')).default.start(scriptLang, notices);
        started = true;
      })
      .catch(fail);
  };
  ask();
  addEventListener('online', () => started || ask());

  // Nothing of ours can draw yet: the fallback of the page, a sentence and a button.
  setTimeout(() => {
    if (started) return;
    console.warn(
      `ali-help: ${core} could not be loaded. If the files are on another host, it must send Access-Control-Allow-Origin. If a plugin inlines or combines scripts, or the page is opened from a disk: use ali-help.<language>.js.`,
    );
    each((element, tag, locale = 'en') => {
      if (element.localName !== `ali-${tag}`) return;
      const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
      const notice = document.createElement('div');
      const button = document.createElement('button');
      notice.lang = locale;
      notice.setAttribute('role', 'status');
      button.textContent = notices[locale]!.retry;
      button.onclick = ask;
      notice.append(notices[locale]!.failed, ' ', button);
      root.append(document.createElement('slot'), notice);
    }, 999);
  }, 9000);

  // Head start: what the tags that are already here will ask for.
  const quiet = (): void => undefined;
  const guess = (): void =>
    each((_, tag, locale) => {
      if (tag !== tags[0]) load(views).catch(quiet);
      if (locale) load(`./chunks/${locale}-${tag}-${words}.js`).catch(quiet);
    });
  guess();
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', guess);
})();
