import {
  html,
  LitElement,
  nothing,
  type CSSResult,
  type CSSResultGroup,
  type CSSResultOrNative,
  type PropertyValues,
} from 'lit';
import type { PackName } from '../content/packs.js';
import { applyStyles } from './apply-styles.js';
import { warn } from './attributes.js';
import { emit } from './events.js';
import { resolveLocale, toLocale, watchLanguage } from './language.js';
import { loadScreen, merge, type Words } from './loading.js';
import { languages, letGo, source, WHOLE, type View, type ViewName } from './source.js';

/** What an element needs for its first screen, and what it fetches once that is shown. For views. */
export interface Needs {
  readonly view: ViewName;
  readonly pack: PackName;
  readonly laterViews: readonly ViewName[];
  readonly laterPacks: readonly PackName[];
}

/** With more elements than this on a page, what is far from the screen is not laid out until it comes near. */
const MANY = 9;
let connected = 0;

/**
 * What an element is drawn from: finds the language, loads views and words, falls back and tries again, and puts
 * style sheets in their place.
 */
export abstract class LoadingElement extends LitElement {
  static readonly needs: Needs;

  /** The words on screen. For views. */
  words?: Words;
  /** The locale of `words`. For views. */
  locale = '';
  /** The views loaded so far. For views. */
  views: Partial<Record<ViewName, View<this>>> = {};
  /** Whether everything beyond the first screen has arrived. For views. */
  complete = false;
  /** Whether many others are on the page: then what is folded is drawn when it is opened. For views. */
  many = false;

  /** How often the language on screen has changed. */
  protected languageChanges = 0;

  #stop!: AbortController;
  #wanted = '';
  #load = 0;
  #failed = false;
  #announced = '';
  #restOf = 0;
  #urgent = false;

  /** Whether content is on screen. */
  get ready(): boolean {
    return Boolean(this.words);
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
    this.#stop = new AbortController();
    const { signal } = this;
    watchLanguage(this, this.#refresh, signal);
    languages.addEventListener('added', this.#refresh, { signal });
    if (!WHOLE) addEventListener('online', this.#retry, { signal });
    this.#refresh();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    connected--;
    this.#stop.abort();
  }

  /** Ends with the connection to the page: for listeners. */
  protected get signal(): AbortSignal {
    return this.#stop.signal;
  }

  adoptedCallback(): void {
    // Style sheets do not move to another document with the element.
    this.#adopt();
  }

  /** What a reader has opened that has a view and words of its own (ask.ts). For views. */
  readonly asked = new Set<ViewName>();

  /** Puts views in their place, and their styles. For views. */
  take(names: readonly ViewName[], views: readonly View<this>[]): void {
    this.#adopt(...views.map((view) => view.styles));
    names.forEach((name, index) => (this.views[name] = views[index]));
  }

  /** Tells the page what could not be loaded. For views. */
  report(error: unknown): void {
    emit(this, 'ali-error', { code: 'load', message: String((error as Error)?.message ?? error) });
  }

  protected get needs(): Needs {
    return (this.constructor as typeof LoadingElement).needs;
  }

  #refresh = (): void => {
    const { locales, known = locales, scriptLang } = source() ?? {};
    if (!locales || !known) return;
    const own = this.getAttribute('lang');
    // A language of ours that this script does not bring may come with another one.
    if (own?.trim() && !toLocale(own, known)) warn(this, 'lang', own, known.join(', '));
    const locale = resolveLocale(this, locales, scriptLang);
    if (locale === this.#wanted) return;
    this.#urgent = false;
    void this.#show((this.#wanted = locale));
  };

  #retry = (event: Event): void => {
    if (WHOLE || (!this.#failed && !(this.words && this.locale !== this.#wanted))) return;
    letGo(event);
    void this.#show(this.#wanted);
  };

  /** Loads views and words; a newer call wins over an older one that is still loading. */
  async #show(
    locale: string,
    all = this.complete || this.needsAll || this.#served,
    ahead = false,
  ): Promise<void> {
    const load = ++this.#load;
    const { view, pack, laterViews, laterPacks } = this.needs;
    // What is only fetched ahead must not change the language of what is being read.
    const locales = ahead ? [locale] : [locale, 'en', ...(source()?.locales ?? [])];
    try {
      const names: ViewName[] = all ? [view, ...laterViews, 'swallowed'] : [view];
      const found = await loadScreen<this>(locales, names, all ? [pack, ...laterPacks] : [pack]);
      if (load !== this.#load) return;
      this.take(names, found.views);
      // Of a language that does not come instead of the one on screen, the reader is told.
      this.#failed = found.locale !== locale && found.locale === this.locale;
      if (this.locale !== found.locale) {
        this.languageChanges++;
        this.asked.clear();
      }
      // What a reader has opened before has words of its own.
      this.words = this.asked.size ? merge(this.words!, found.words) : found.words;
      this.locale = found.locale;
      this.complete = all;
    } catch (error) {
      if (load !== this.#load) return;
      this.#failed = !ahead;
      this.report(error);
    }
    this.requestUpdate();
    // Where templates are forbidden (Trusted Types without our name), the fallback stays.
    this.updateComplete.catch((error) => this.report(error));
  }

  /** All style sheets in use, for printing. For views. */
  get sheets(): readonly CSSResultOrNative[] {
    return [...(this.constructor as typeof LitElement).elementStyles, ...this.#adopted];
  }

  #adopted: CSSResultOrNative[] = [];
  #adopt(...styles: CSSResultGroup[]): void {
    this.#adopted = [...new Set([...this.#adopted, ...(styles.flat(9) as CSSResultOrNative[])])];
    if (this.shadowRoot) applyStyles(this.shadowRoot, this.sheets as CSSResult[]);
  }

  /** Shown until content is: the fallback, or what a server has drawn, so that nothing moves. */
  #before: readonly ChildNode[] = [];
  #served = false;

  /** Lit's own way would share sheets with the document of the script, wherever the element is. */
  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    this.#served = Boolean(root.querySelector('.base'));
    if (this.#served) {
      // A page may have taken the iterator of lists away.
      this.#before = Array.prototype.slice.call(root.childNodes) as ChildNode[];
      // A notice stands above what a server drew, and below a fallback.
      root.prepend('');
      this.renderOptions.renderBefore ??= root.firstChild;
    } else {
      // What the page or our loader has put there was for the time before.
      const slot = this.ownerDocument.createElement('slot');
      root.replaceChildren(slot);
      this.#before = [slot];
    }
    applyStyles(root, this.sheets as CSSResult[]);
    return root;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.ready) return;
    this.#before.forEach((node) => node.remove());
    this.#before = [];
    if (!this.hasAttribute('ready')) this.setAttribute('ready', '');
    if (this.#announced !== this.locale && this.isConnected) {
      this.#announced = this.locale;
      emit(this, 'ali-ready', { lang: this.locale, version: source()?.version ?? '' });
    }
    // Beyond the first screen: fetched once that is painted, before it is asked for; once more when it is.
    const { needsAll } = this;
    if (this.complete || this.#failed) return;
    if (needsAll && !this.#urgent) {
      this.#urgent = true;
      void this.#show(this.#wanted, true);
      this.#restOf = this.#load;
    } else if (this.#restOf !== this.#load) {
      const load = (this.#restOf = this.#load);
      // A timer in a frame runs when that frame has been painted.
      requestAnimationFrame(() =>
        setTimeout(() => {
          if (load !== this.#load) return;
          void this.#show(this.locale, true, true);
          this.#restOf = this.#load;
        }),
      );
    }
  }

  /** Says that something could not be loaded, with a way to try again. */
  protected failure(): unknown {
    if (WHOLE || !this.#failed) return nothing;
    const locale = this.#wanted;
    const notice = source()?.notices?.[locale];
    return html`<div class="failure" role="status" lang=${locale}>
      ${notice?.failed}
      <button type="button" @click=${this.#retry}>${notice?.retry}</button>
    </div>`;
  }
}
