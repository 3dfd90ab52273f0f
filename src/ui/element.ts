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
import { anew } from './anew.js';
import { oneOf, tokens, warn } from './attributes.js';
import { baseStyles } from './base-styles.js';
import { emit } from './events.js';
import { applyStyles } from './apply-styles.js';
import { resolveLocale, toLocale, watchLanguage } from './language.js';
import { loadScreen, merge, type Words } from './loading.js';
import { languages, source, WHOLE, type View, type ViewName } from './source.js';

const themes = ['auto', 'light', 'dark'] as const;
const levels = ['2', '3', '4', '5', '6'] as const;
const regions = ['eu', 'no', 'ua', 'ru', 'other'] as const;
const parts = ['heading', 'sources', 'print'] as const;
export type Region = (typeof regions)[number];

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
 * The shell all three elements share: attributes, language, loading, fallback and retry. It knows no words
 * and no layout; a view draws the content once view and words are there.
 *
 * @attr {'en' | 'ru' | 'uk' | 'nb' | string} lang - BCP 47 tag. Without it: the nearest `lang` up the tree, then
 *   `data-lang` of our script tag, then the page's, then the browser's languages, then `en`.
 * @attr {'auto' | 'light' | 'dark'} [theme=auto] - `auto` follows the page's `color-scheme`.
 * @attr {'2' | '3' | '4' | '5' | '6'} [heading-level=2] - Level of the element's own heading.
 * @attr {'eu' | 'no' | 'ua' | 'ru' | 'other'} region - Which regional notes apply. Without it: all, folded.
 * @attr {string} hide - What to leave out: `heading`, `sources`, `print`, separated by spaces.
 * @attr {boolean} ready - Set by the element when content is on screen.
 * @slot - Fallback for before the upgrade and for failures. Hidden once content is on screen.
 * @fires ali-ready
 * @fires ali-link
 * @fires ali-error
 * @csspart base - The whole of the content.
 * @csspart heading - Every heading.
 * @csspart notice - The note on whom this is from, at the end.
 * @csspart step - One step of a list of steps.
 * @csspart safety - A note on what to take care of.
 * @cssprop [--ali-font-family=inherit] - Type face.
 * @cssprop [--ali-font-size=max(1em, 16px)] - Size of the body text.
 * @cssprop [--ali-color-text=light-dark(#1b2226, #e6ebe9)] - Text.
 * @cssprop [--ali-color-muted=light-dark(#566068, #a5b0b2)] - Secondary text.
 * @cssprop [--ali-color-surface=light-dark(#fff, #171c1e)] - Background of the element and of fields.
 * @cssprop [--ali-color-raised=light-dark(#f5f7f6, #20272a)] - Background of cards and options.
 * @cssprop [--ali-color-border=light-dark(#7d878d, #7b878b)] - Borders of controls, and lines. Lines are fainter
 *   while this is not set.
 * @cssprop [--ali-color-accent=light-dark(#0a6353, #74d0bb)] - The one accent: links, focus, numbers.
 * @cssprop [--ali-color-on-accent=light-dark(#fff, #06231d)] - Text on the accent.
 * @cssprop [--ali-color-warning=light-dark(#a15c00, #e5b25d)] - Line of safety notes.
 * @cssprop [--ali-radius=0.75em] - Corner radius.
 * @cssprop [--ali-space=1em] - Basic distance.
 * @cssprop [--ali-max-width=44em] - Widest the element gets.
 * @cssprop [--ali-scroll-margin=1em] - Room kept above when the element scrolls to a heading.
 */
export abstract class AliHelpElement extends LitElement {
  static override properties = {
    theme: {},
    headingLevel: { attribute: 'heading-level' },
    region: {},
    hide: {},
  };
  static override styles: CSSResultGroup = baseStyles;
  static readonly needs: Needs;

  declare theme: string | null;
  declare headingLevel: string | null;
  declare region: string | null;
  declare hide: string | null;

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

  #stop!: AbortController;
  #wanted = '';
  #load = 0;
  #failed = false;
  #announced = '';
  #languages = 0;
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

  /** Level of the element's heading, as a number. For views. */
  get level(): number {
    return Number(oneOf(this, 'heading-level', this.headingLevel, levels, '2'));
  }

  /** The region asked for, or undefined: then all are shown, folded. For views. */
  get regionId(): Region | undefined {
    return oneOf<Region | ''>(this, 'region', this.region, regions, '') || undefined;
  }

  /** Whether the page has asked to leave this out. For views. */
  hides(part: (typeof parts)[number]): boolean {
    return tokens(
      this,
      'hide',
      this.hide,
      (token) => parts.filter((known) => known === token),
      parts,
    ).includes(part);
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

  /** What the reader has opened. For views. */
  readonly opened = new Set<string>();

  /** Puts names into a set of what is open or ticked, or takes them out. For views. */
  flip(set: Set<string>, names: readonly string[], on: boolean): void {
    if (names.every((name) => set.has(name) === on)) return;
    for (const name of names) set[on ? 'add' : 'delete'](name);
    this.requestUpdate();
  }

  /** Changes what is drawn. For views. */
  change(values: Partial<this>): void {
    Object.assign(this, values);
    this.requestUpdate();
  }

  /** Opens a card and scrolls to it; returns whether there is one. */
  protected reveal(card: string | undefined): boolean {
    if (!card) return false;
    this.flip(this.opened, [card], true);
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector(`#${card}`)?.scrollIntoView({ block: 'nearest' }),
    );
    return true;
  }

  /** Says something to screen readers, politely. For views. */
  say(message: string): void {
    const status = this.renderRoot.querySelector('.sr[role=status]');
    if (status) status.textContent = message;
  }

  get #needs(): Needs {
    return (this.constructor as typeof AliHelpElement).needs;
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

  #retry = (): void => {
    if (!WHOLE && (this.#failed || (this.words && this.locale !== this.#wanted)))
      void this.#show(this.#wanted);
  };

  /** Loads views and words; a newer call wins over an older one that is still loading. */
  async #show(
    locale: string,
    all = this.complete || this.needsAll || this.#prerendered.length > 0,
    ahead = false,
  ): Promise<void> {
    const load = ++this.#load;
    const { view, pack, laterViews, laterPacks } = this.#needs;
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
        this.#languages++;
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

  /** What a server has drawn: stays until all of it can be drawn alive, so that nothing moves. */
  #prerendered: readonly ChildNode[] = [];

  /** Lit's own way would share sheets with the document of the script, wherever the element is. */
  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    // What a server drew stays for now; what the page or our loader has put there was for the time before.
    if (root.querySelector('.base')) {
      this.#prerendered = [...root.childNodes];
      root.prepend('');
    } else root.replaceChildren();
    this.renderOptions.renderBefore ??= root.firstChild;
    root.addEventListener('click', this.#onClick);
    applyStyles(root, this.sheets as CSSResult[]);
    return root;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.ready) return;
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

  #onClick = (event: Event): void => {
    const link = event
      .composedPath()
      .find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement);
    const { kind, id } = link?.dataset ?? {};
    if (!link || !kind) return;
    const href = link.href.replace(/^(mailto:[^?]*).*/, '$1');
    if (!emit(this, 'ali-link', { kind, id: id ?? '', href })) event.preventDefault();
  };

  /** What is on screen, as a template. For views. */
  override render(): unknown {
    const { words } = this;
    if (!words) {
      const before = this.#prerendered.length ? nothing : html`<slot></slot>`;
      return html`${before}${this.#failure()}`;
    }
    this.#prerendered.forEach((node) => node.remove());
    this.#prerendered = [];
    // A fresh container per language: translation tools may have replaced what stands in the old one.
    return html`${anew(
      this.#languages,
      html`<div
        class=${this.many ? 'base many' : 'base'}
        part="base"
        lang=${this.locale}
        dir="ltr"
        data-theme=${oneOf(this, 'theme', this.theme, themes, 'auto')}
      >
        ${this.views[this.#needs.view]?.render(this)} ${this.#failure()}
        <p class="notice" part="notice">
          ${words.notes.independent} ${words.notes.lead} ${words.notes.menusChange}
        </p>
        <div class="sr" role="status"></div>
      </div>`,
    )}${this.views.swallowed?.render(this)}`;
  }

  #failure(): unknown {
    if (WHOLE || !this.#failed) return nothing;
    const locale = this.#wanted;
    const notice = source()?.notices?.[locale];
    return html`<div class="failure" role="status" lang=${locale}>
      ${notice?.failed} <button type="button" @click=${this.#retry}>${notice?.retry}</button>
    </div>`;
  }
}
