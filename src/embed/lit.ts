/**
 * What our elements use of Lit, in a fifth of its size: the build puts this in place of `lit` in the files a page
 * loads (scripts/lean-lit.mjs). npm users, tests and stories get Lit itself; `lit.test.ts` holds both to the same
 * behaviour.
 */
import { render } from './templates.js';

export { html, nothing, render } from './templates.js';

export interface CSSResult {
  readonly cssText: string;
}
export const css = (texts: TemplateStringsArray): CSSResult => ({ cssText: texts[0]! });

type Properties = Record<string, { attribute?: string | false; type?: unknown }>;
type Changed = Map<string, unknown>;

/** When what is drawn now has been painted; where nothing is painted, as in a frame nobody sees, soon. */
const painted = (): Promise<void> =>
  new Promise((done) => {
    const timer = setTimeout(done, 99);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(done);
    });
  });

let since = 0;
/** Hundreds of elements at once draw a few in each frame, so that the page can scroll and answer in between. */
async function turn(): Promise<void> {
  while (since && performance.now() - since > 12) await painted();
  if (since) return;
  since = performance.now();
  void painted().then(() => (since = 0));
}

/** The part of Lit's LitElement that the shells rely on, with the same order of events. */
export class LitElement extends HTMLElement {
  static properties: Properties = {};
  static styles: unknown;

  static get elementStyles(): unknown[] {
    return [this.styles].flat(9);
  }

  static get observedAttributes(): string[] {
    return Object.entries(this.properties).flatMap(([name, { attribute = name.toLowerCase() }]) => {
      const values = new WeakMap<LitElement, unknown>();
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        enumerable: true,
        get(this: LitElement) {
          return values.get(this);
        },
        set(this: LitElement, value: unknown) {
          const old = values.get(this);
          if (Object.is(value, old)) return;
          values.set(this, value);
          if (!this.#changed.has(name)) this.#changed.set(name, old);
          this.requestUpdate();
        },
      });
      return attribute || [];
    });
  }

  readonly renderOptions: { renderBefore?: ChildNode | null } = {};
  renderRoot!: ShadowRoot;
  hasUpdated = false;
  /** Resolves when the update under way is done. */
  updateComplete: Promise<unknown>;

  #changed: Changed = new Map();
  #pending = false;
  #connect!: () => void;
  /** Properties set before the upgrade hide the accessors; they count again with the first update. */
  #early: [string, unknown][] = [];

  constructor() {
    super();
    this.updateComplete = new Promise<void>((connect) => (this.#connect = connect));
    for (const name of Object.keys(this.#properties)) {
      if (!Object.hasOwn(this, name)) continue;
      this.#early.push([name, (this as Record<string, unknown>)[name]]);
      delete (this as Record<string, unknown>)[name];
    }
    this.requestUpdate();
  }

  get #properties(): Properties {
    return (this.constructor as typeof LitElement).properties;
  }

  connectedCallback(): void {
    this.renderRoot ??= this.createRenderRoot();
    this.#connect();
  }

  disconnectedCallback(): void {}

  attributeChangedCallback(changed: string, _: string | null, value: string | null): void {
    for (const [name, { attribute = name.toLowerCase(), type }] of Object.entries(this.#properties)) {
      if (attribute === changed) (this as Record<string, unknown>)[name] = type ? value !== null : value;
    }
  }

  requestUpdate(): void {
    if (this.#pending) return;
    this.#pending = true;
    this.updateComplete = this.#update(this.updateComplete);
  }

  async #update(before: Promise<unknown>): Promise<unknown> {
    try {
      await before;
    } catch {
      // Told to whoever waited for it; the next update is a new chance.
    }
    await turn();
    for (const [name, value] of this.#early.splice(0)) (this as Record<string, unknown>)[name] = value;
    const changed = this.#changed;
    let content: unknown;
    try {
      this.willUpdate?.(changed);
      content = this.render?.();
    } finally {
      this.#changed = new Map();
      this.#pending = false;
    }
    render(content, this.renderRoot, this.renderOptions);
    this.hasUpdated = true;
    this.updated(changed);
    return !this.#pending;
  }

  protected createRenderRoot!: () => ShadowRoot;
  protected willUpdate?(changed: Changed): void;
  protected render?(): unknown;
  protected updated(changed: Changed): void {
    void changed;
  }
}
