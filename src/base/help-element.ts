import { html, isServer, nothing, type CSSResultGroup } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { oneOf, tokens } from './attributes.js';
import { baseStyles } from './base-styles.js';
import { emit } from './events.js';
import { bringIntoSight } from './into-sight.js';
import { directionOf } from './language.js';
import { LoadingElement } from './loading-element.js';
import { pressedBefore, targetOf } from './pressed.js';

const themes = ['auto', 'light', 'dark'] as const;
const levels = ['2', '3', '4', '5', '6'] as const;
const regions = ['eu', 'no', 'ua', 'ru', 'other'] as const;
const parts = ['heading', 'sources', 'print'] as const;
const partsNamed = (token: string) => parts.filter((known) => known === token);
export type Region = (typeof regions)[number];

/** Events of our fields that a page would take for its own, because it sees the element and no field. */
const typing =
  'keydown keypress keyup beforeinput input compositionstart compositionupdate compositionend copy cut paste ' +
  'contextmenu selectstart';

/** What is typed stays inside, and so does what presses a button; Escape and Tab are for the page too. */
const keepInside = (event: Event): void => {
  const { target } = event;
  const key = event instanceof KeyboardEvent ? event.key : undefined;
  const isField = target instanceof Element && target.matches('textarea, select, [type=text], [type=search]');
  const stays = isField ? key !== 'Escape' && key !== 'Tab' : key === 'Enter' || key === ' ';
  if (stays) event.stopPropagation();
};

/**
 * The shell all three elements share: attributes, language, loading, fallback and retry. It knows no words
 * and no layout; a view draws the content once view and words are there.
 *
 * @attr {'en' | 'es' | 'pt' | 'ru' | 'uk' | 'nb' | string} lang - BCP 47 tag. Without it: the nearest `lang` up the tree, then
 *   `data-lang` of our script tag, then the page's, then the browser's languages, then `en`.
 * @attr {'auto' | 'light' | 'dark'} [theme=auto] - `auto` follows the page's `color-scheme`.
 * @attr {'2' | '3' | '4' | '5' | '6'} [heading-level=2] - Level of the element's own heading.
 * @attr {'eu' | 'no' | 'ua' | 'ru' | 'other'} region - Which regional notes apply. Without it: all, folded.
 * @attr {string} hide - What to leave out: `heading`, `sources`, `print`, separated by spaces.
 * @attr {boolean} ready - Set by the element when content is on screen.
 * @slot fallback - What is shown before the upgrade and after a failure, as is plain text between the tags. Taken out of
 *   the page while the element shows content.
 * @slot - Anything else inside the tag stays visible below the element: most likely a page after a tag not closed.
 * @fires ali-ready
 * @fires ali-link
 * @fires ali-error
 * @csspart base - Everything the element shows.
 * @csspart heading - Every heading.
 * @csspart notice - The note on whom this is from, at the end.
 * @csspart step - One step of a list of steps.
 * @csspart safety - What protects the reader in a step.
 * @cssprop [--ali-font-family=inherit] - Type face.
 * @cssprop [--ali-font-size=clamp(16px, 1em, 18px)] - Size of the body text.
 * @cssprop [--ali-color-text=light-dark(#1b1f22, #e9ebec)] - Text.
 * @cssprop [--ali-color-muted=light-dark(#586067, #a9b0b4)] - Secondary text.
 * @cssprop [--ali-color-surface=light-dark(#fff, #17191b)] - Background of the element and of fields.
 * @cssprop [--ali-color-raised=light-dark(#f5f6f6, #202326)] - Background of cards and options.
 * @cssprop [--ali-color-border=light-dark(#7f878c, #7d868b)] - Borders of controls.
 * @cssprop [--ali-color-accent=light-dark(#0a6353, #74d0bb)] - The one accent: links, focus, numbers.
 * @cssprop [--ali-color-on-accent=light-dark(#fff, #06231d)] - Text on the accent.
 * @cssprop [--ali-color-warning=light-dark(#9a5200, #eab561)] - Icon of warnings.
 * @cssprop [--ali-radius=0.625em] - Corner radius.
 * @cssprop [--ali-space=1em] - Basic distance.
 * @cssprop [--ali-max-width=40em] - Widest the element gets.
 * @cssprop [--ali-scroll-margin=1em] - Room kept above when the element scrolls to a heading.
 */
export abstract class HelpElement extends LoadingElement {
  static override properties = {
    theme: {},
    headingLevel: { attribute: 'heading-level' },
    region: {},
    hide: {},
  };
  static override styles: CSSResultGroup = baseStyles;

  declare theme: string | null;
  declare headingLevel: string | null;
  declare region: string | null;
  declare hide: string | null;

  /** Level of the element's heading, as a number. @internal */
  get level(): number {
    return Number(oneOf(this, 'heading-level', this.headingLevel, levels, '2'));
  }

  /** The region of the attribute; without it all regions are shown, folded. @internal */
  get regionId(): Region | undefined {
    return oneOf<Region | ''>(this, 'region', this.region, regions, '') || undefined;
  }

  /** Whether the page has asked to leave this out. @internal */
  hides(part: (typeof parts)[number]): boolean {
    return tokens(this, 'hide', this.hide, partsNamed, parts).includes(part);
  }

  /** Set where an element is drawn without controls: views then link to what they would fold. @internal */
  linkTo?: (id: string) => string;

  /** The cards and parts that are open. @internal */
  readonly opened = new Set<string>();

  /** What has been opened at least once stays drawn when it is folded again. @internal */
  readonly unfolded = new Set<string>();

  /** Whether folded content is drawn before it is opened; a server draws everything. @internal */
  drawsFolded = isServer;

  /** Runs `use` while everything is drawn, folded or not: for paper and for the clipboard. @internal */
  withFolded<Result>(use: () => Result): Result {
    this.drawsFolded = true;
    try {
      this.requestUpdate();
      this.performUpdate();
      return use();
    } finally {
      this.drawsFolded = false;
      this.requestUpdate();
    }
  }

  /** Adds names to a set of what is open or ticked, or deletes them, and draws the change. @internal */
  setAll(set: Set<string>, names: readonly string[], on: boolean): void {
    if (names.every((name) => set.has(name) === on)) return;
    for (const name of names) set[on ? 'add' : 'delete'](name);
    this.requestUpdate();
  }

  /** Opens a card and scrolls to it; returns whether there is one. */
  protected reveal(card: string | undefined): boolean {
    if (!card) return false;
    this.setAll(this.opened, [card], true);
    void this.updateComplete.then(() => {
      const found = this.renderRoot.querySelector(`#${card}`);
      if (found) bringIntoSight(this, found);
    });
    return true;
  }

  /** Says something to screen readers, politely. @internal */
  say(message: string): void {
    const status = this.renderRoot.querySelector('.sr[role=status]');
    if (status) status.textContent = message;
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = super.createRenderRoot();
    root.addEventListener('click', this.#onClick);
    for (const type of typing.split(' ')) root.addEventListener(type, keepInside);
    return root;
  }

  /** Opens what the reader has pressed between the tags, before the element has shown its content. */
  protected abstract openPressed(id: string): void;

  override connectedCallback(): void {
    super.connectedCallback();
    const pressed = this.ready ? undefined : pressedBefore(this);
    if (pressed) this.openPressed(pressed);
  }

  #onClick = (event: Event): void => {
    const pressed = targetOf(event, this);
    if (pressed) return this.openPressed(pressed);
    const link = event
      .composedPath()
      .find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement);
    const { kind, id } = link?.dataset ?? {};
    if (!link || !kind) return;
    const href = link.href.replace(/^(mailto:[^?]*).*/, '$1');
    if (!emit(this, 'ali-link', { kind, id: id ?? '', href })) event.preventDefault();
  };

  /** The content of the element. */
  protected abstract content(): unknown;

  /** The note at the end: whom this is from, and what counts. */
  protected notice(): unknown {
    const { notes } = this.words;
    return html`<p>${notes.independent} ${notes.menusChange}</p>`;
  }

  /** What is on screen. @internal */
  override render(): unknown {
    const failure = this.failure() ?? nothing;
    if (!this.ready) return failure;
    // A new container for each language, because translation tools may have changed what is in the old one.
    return html`${keyed(
      this.languageChanges,
      html`<div
        class=${this.many ? 'base many' : 'base'}
        part="base"
        lang=${this.locale}
        dir=${directionOf(this.locale)}
        data-theme=${oneOf(this, 'theme', this.theme, themes, 'auto')}
      >
        <div class="in">
          ${this.content()} ${failure}
          <div class="notice small" part="notice">${this.notice()}</div>
          <div class="sr" role="status"></div>
        </div>
      </div>`,
    )}`;
  }
}
