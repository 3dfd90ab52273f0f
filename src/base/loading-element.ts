import type { CSSResultGroup, PropertyValues } from 'lit';
import type { PackName, Packs } from '../content/packs.js';
import type { PackLabels } from '../content/types.js';
import { warn } from './attributes.js';
import { emit } from './events.js';
import { failureNotice } from './failure-notice.js';
import { frameTime } from './frame-time.js';
import { forgetPending } from './import-again.js';
import { resolveLocale, toLocale, watchLanguage } from './language.js';
import { loadScreen, type LoadedPacks, type Screen } from './load-screen.js';
import { languages, provider, type RestViewName, type RestViews } from './provider.js';
import { StyledElement } from './styled-element.js';

/** The packs that a first screen is drawn from. */
export type FirstPack = Exclude<PackName, 'rest'>;

/** What an element is drawn from. */
export interface Needs {
  /** The words of the first screen. */
  readonly firstPack: FirstPack;
  /** The words that are fetched once the first screen is shown. */
  readonly laterPacks: readonly PackName[];
  /** The views of the rest that the element draws. */
  readonly views: readonly RestViewName[];
  /** Whether the first screen is one of them. */
  readonly restFirst: boolean;
}

/** With more elements than this on a page, what is far from the screen is laid out when it comes near. */
const MANY = 9;
let connected = 0;

/** Whether the reader wants to use little data: then nothing is fetched before it is needed. */
function savesData(): boolean {
  // Not all browsers know it, so TypeScript does not either.
  const { connection }: { connection?: { saveData?: boolean } } = navigator as object;
  // Some pages take `matchMedia` away.
  const media = globalThis.matchMedia?.('(prefers-reduced-data: reduce)');
  return Boolean(connection?.saveData || media?.matches);
}

/** Finds the language, loads views and words, and shows a notice and a way to try again when that fails. */
export abstract class LoadingElement extends StyledElement {
  static readonly needs: Needs;

  #packs?: LoadedPacks;
  /** The on-screen labels that the words of all loaded packs mention. @internal */
  labels: PackLabels = {};
  /** The locale of the words on screen. @internal */
  locale = '';
  /** The views beyond the first question, once they are loaded. @internal */
  rest?: RestViews;
  /** Whether everything beyond the first screen has arrived. @internal */
  complete = false;
  /** Whether many others are on the page: then it is laid out when it comes near the screen. @internal */
  many = false;

  /** How often the language on screen has changed. */
  protected languageChanges = 0;

  #disconnected = new AbortController();
  #resume?: () => void;
  #wanted = '';
  /** Counts the loads, so that a newer one wins over an older one that is still under way. */
  #load = 0;
  /** The load that fetches what is beyond the first screen. */
  #loadOfRest = 0;
  #askedForAll = false;
  #failed = false;
  #announced = '';

  /** Whether content is on screen. */
  get ready(): boolean {
    return Boolean(this.#packs);
  }

  /** Ends once content is on screen and up to date. */
  protected async drawn(): Promise<void> {
    if (!this.ready) await new Promise((done) => this.addEventListener('ali-ready', done, { once: true }));
    await this.updateComplete;
  }

  /** The words of a pack that has been loaded; throws while it has not. @internal */
  pack<Name extends PackName>(name: Name): Packs[Name] {
    const found = this.#packs?.[name];
    if (!found) throw new Error(`the words of ${name} are not there yet`);
    return found;
  }

  /** The words that every first screen has. @internal */
  get words(): Packs[FirstPack] {
    return this.pack(this.needs.firstPack);
  }

  /** Takes what has been loaded; `complete` when it is everything. @internal */
  accept({ locale, packs, rest }: Screen, complete: boolean): void {
    if (this.locale !== locale) this.languageChanges++;
    this.#packs = packs;
    this.labels = Object.assign({}, ...Object.values(packs).map(({ labels }) => labels));
    this.locale = locale;
    this.complete = complete;
    if (!rest || this.rest) return;
    this.rest = rest;
    this.adoptStyles();
  }

  /** Whether the first screen already needs everything. */
  protected get needsAll(): boolean {
    return false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.many = ++connected > MANY;
    // A clone brings the attribute along without the content.
    if (!this.ready) this.removeAttribute('ready');
    this.#disconnected = new AbortController();
    const { signal } = this;
    watchLanguage(this, this.#followLanguage, signal);
    languages.addEventListener('added', this.#followLanguage, { signal });
    addEventListener('online', this.#retry, { signal });
    for (const type of ['click', 'focusin']) this.addEventListener(type, this.#use, { signal, once: true });
    this.#followLanguage();
    this.#resume?.();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    connected--;
    this.#disconnected.abort();
  }

  /** Ends with the connection to the page: for listeners. */
  protected get signal(): AbortSignal {
    return this.#disconnected.signal;
  }

  protected get needs(): Needs {
    // Each of the three classes says what it needs.
    return (this.constructor as typeof LoadingElement).needs;
  }

  #followLanguage = (): void => {
    const { locales, allLocales = locales, scriptLanguage } = provider() ?? {};
    if (!locales || !allLocales) return;
    const own = this.getAttribute('lang');
    // A language that this script does not bring may come with another script of ours.
    if (own?.trim() && !toLocale(own, allLocales)) warn(this, 'lang', own, allLocales.join(', '));
    const locale = resolveLocale(this, locales, scriptLanguage);
    if (locale === this.#wanted) return;
    this.#askedForAll = false;
    this.#wanted = locale;
    void this.#show(locale);
  };

  #retry = (event: Event): void => {
    const otherLanguage = this.ready && this.locale !== this.#wanted;
    if (!this.#failed && !otherLanguage) return;
    forgetPending(event);
    void this.#show(this.#wanted);
  };

  /** Loads and draws the first screen, or everything; `ahead` is before a reader needs it. */
  async #show(
    locale: string,
    all = this.complete || this.needsAll || this.drawnByServer,
    ahead = false,
  ): Promise<void> {
    const load = ++this.#load;
    this.#notice = undefined;
    const { firstPack, laterPacks, restFirst } = this.needs;
    // What is only fetched ahead must not change the language of what is being read.
    const locales = ahead ? [locale] : [locale, 'en', ...(provider()?.locales ?? [])];
    const whole = [firstPack, ...laterPacks];
    const first = loadScreen(locales, all ? whole : [firstPack], all || restFirst);
    let complete = all;
    try {
      let screen: Screen | undefined;
      // With a fallback to read, all comes at once, so that nothing moves when the rest arrives.
      if (!all && restFirst && this.fallback.isShown && !savesData()) {
        // A failure of the first screen is told below.
        first.catch(() => undefined);
        screen = await loadScreen([locale], whole, true).catch(() => undefined);
        complete = Boolean(screen);
      }
      screen ??= await first;
      if (load !== this.#load) return;
      // When the reader goes on with another language, a notice says that the wanted one failed.
      this.#failed = screen.locale !== locale && screen.locale === this.locale;
      this.accept(screen, complete);
    } catch (error) {
      if (load !== this.#load) return;
      this.#failed = !ahead;
      this.#report('load', error);
    }
    this.#sharesFrames = true;
    this.requestUpdate();
  }

  /** Loaded content waits for its turn among many elements; what a reader does is answered at once. */
  #sharesFrames = true;

  #report(code: 'load' | 'draw', error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    emit(this, 'ali-error', { code, message });
  }

  /** An element thrown away before its turn is not drawn; when it comes back, it goes on here. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.#sharesFrames) await frameTime();
    this.#sharesFrames = false;
    if (!this.isConnected) await new Promise<void>((resolve) => (this.#resume = resolve));
    super.scheduleUpdate();
  }

  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      // Where templates are forbidden (Trusted Types without our names), the fallback stays, with a notice.
      if (!this.renderRoot.querySelector('.base')) this.#keepFallback();
      this.#report('draw', error);
    }
  }

  #keepFallback(): void {
    this.#packs = undefined;
    this.#failed = true;
    this.renderRoot.querySelector('.failure')?.remove();
    this.addFallback(this.renderRoot, this.#createNotice());
  }

  protected override get viewStyles(): CSSResultGroup {
    return this.needs.views.map((name) => this.rest?.[name].styles ?? []);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.ready) return;
    this.removePlaceholders();
    if (!this.hasAttribute('ready')) this.setAttribute('ready', '');
    if (this.#announced !== this.locale) {
      this.#announced = this.locale;
      emit(this, 'ali-ready', { lang: this.locale, version: provider()?.version ?? '' });
    }
    this.#fetchRest();
  }

  /** Fetches the rest once the first screen is painted, or at once when the reader has come to need it. */
  #fetchRest(): void {
    if (this.complete || this.#failed) return;
    if (this.needsAll && !this.#askedForAll) {
      this.#askedForAll = true;
      void this.#show(this.#wanted, true);
      this.#loadOfRest = this.#load;
    } else if (this.#loadOfRest !== this.#load && (this.#used || !savesData())) {
      const load = (this.#loadOfRest = this.#load);
      // A timer in a frame runs when that frame has been painted.
      requestAnimationFrame(() =>
        setTimeout(() => {
          if (load !== this.#load) return;
          void this.#show(this.locale, true, true);
          this.#loadOfRest = this.#load;
        }),
      );
    }
  }

  /** Whether the reader has begun to use the element. */
  #used = false;
  #use = (): void => {
    this.#used = true;
    if (this.ready) this.#fetchRest();
  };

  #createNotice(): HTMLElement {
    const locale = this.#wanted;
    return failureNotice(this.ownerDocument, locale, provider()?.notices[locale], this.#retry);
  }

  #notice?: HTMLElement;

  /** Says that something could not be loaded, with a way to try again. */
  protected failure(): HTMLElement | undefined {
    return this.#failed ? (this.#notice ??= this.#createNotice()) : undefined;
  }
}
