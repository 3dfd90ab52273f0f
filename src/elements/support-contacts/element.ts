import type { PropertyValues } from 'lit';
import { contactIds, contactsFor, type ContactId } from '../../content/ids.js';
import type { LetterId } from '../../content/letters.js';
import type { Need } from '../../content/types.js';
import { tokens } from '../../base/attributes.js';
import { HelpElement } from '../../base/help-element.js';
import type { Needs } from '../../base/loading-element.js';

const names = contactIds.map((id) => id.slice(8));

/**
 * Who to write to, when and in which language: contact cards with the opening hours in Moscow time and in the
 * visitor's own time.
 *
 * @summary Shows the right contact, its hours and what to prepare.
 * @tag ali-support-contacts
 * @attr {string} channels - Cards to show, in order: ids without `channel-`, or the first part of an id
 *   (`email` is all three addresses). Without it: all.
 * @attr {string} time-zone - IANA name for "your time", such as `Europe/Oslo`. Without it: the browser's.
 * @fires ali-copy
 * @csspart card - One contact.
 * @csspart badge - The open state of a chat.
 * @csspart message - The message to send.
 */
export class AliSupportContacts extends HelpElement {
  static override properties = {
    ...HelpElement.properties,
    channels: {},
    timeZone: { attribute: 'time-zone' },
    now: { attribute: false },
    letter: { state: true },
    need: { state: true },
  };
  static override readonly needs: Needs = {
    firstPack: 'support-contacts',
    laterPacks: ['rest'],
    views: ['contactCards'],
    restFirst: true,
  };

  protected override content(): unknown {
    return this.rest?.contactCards.render(this);
  }

  declare channels: string | null;
  declare timeZone: string | null;
  /** Fixes the clock, for tests and stories. Default: the real time. */
  declare now: Date | undefined;

  /** The letter chosen by hand. @internal */
  letter: LetterId = 'tpl-appeal';

  /** What the visitor says they need; decides the order. @internal */
  declare need?: Need;
  #timer?: ReturnType<typeof setTimeout>;

  get #fixed(): Date | undefined {
    return this.now instanceof Date && !isNaN(this.now.getTime()) ? this.now : undefined;
  }

  /** The instant the hours are computed for. @internal */
  get clock(): Date {
    return this.#fixed ?? new Date();
  }

  /** The cards to show, in the order asked for. @internal */
  get cards(): readonly ContactId[] {
    const matches = (token: string): readonly ContactId[] =>
      contactIds.filter((id) => id === `channel-${token}` || id.startsWith(`channel-${token}-`));
    const wanted = tokens(this, 'channels', this.channels, matches, names);
    return wanted.length ? wanted : contactsFor(this.locale);
  }

  /** Opens a card and scrolls to it. Returns whether the id exists and is shown. */
  show(id: string): boolean {
    return this.reveal(this.cards.find((each) => each === id || each === `channel-${id}`));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.ownerDocument.addEventListener('visibilitychange', this.#tick, { signal: this.signal });
    this.#tick();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('now')) this.#tick();
  }

  /** Redraws at each full minute; rests while the page is hidden or the clock is fixed. */
  #tick = (): void => {
    clearTimeout(this.#timer);
    if (document.hidden || this.#fixed || !this.isConnected) return;
    this.requestUpdate();
    this.#timer = setTimeout(this.#tick, 60000 - (Date.now() % 60000));
  };
}
