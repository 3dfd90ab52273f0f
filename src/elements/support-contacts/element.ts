import type { PropertyValues } from 'lit';
import { contactIds, contactsFor, needs, type ContactId, type Need } from '../../content/ids.js';
import type { LetterId } from '../../content/letters.js';
import { tokens } from '../../base/attributes.js';
import { HelpElement } from '../../base/help-element.js';
import { bringIntoSight } from '../../base/into-sight.js';
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
 * @csspart card - The contact that is open.
 * @csspart contact - The same.
 * @csspart badge - Whether somebody is there.
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
    chosen: { state: true },
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

  protected override notice(): unknown {
    const { notes, contactUi } = this.pack('support-contacts');
    return `${notes.independent} ${contactUi.phone}`;
  }

  declare channels: string | null;
  declare timeZone: string | null;
  /** Fixes the clock, for tests and stories. Default: the real time. */
  declare now: Date | undefined;

  /** The letter chosen by hand. @internal */
  letter: LetterId = 'tpl-appeal';

  /** What the reader says it is about; decides which card is open. @internal */
  need: Need = 'blocked';

  /** The card that the reader has picked instead. @internal */
  declare chosen: ContactId | undefined;
  #timer?: ReturnType<typeof setTimeout>;

  get #fixed(): Date | undefined {
    return this.now instanceof Date && !isNaN(this.now.getTime()) ? this.now : undefined;
  }

  /** The instant the hours are computed for. @internal */
  get clock(): Date {
    return this.#fixed ?? new Date();
  }

  /** The cards that the page has asked for and that suit the reader, in the order of the page. */
  get #wanted(): readonly ContactId[] {
    const matches = (token: string): readonly ContactId[] =>
      contactIds.filter((id) => id === `channel-${token}` || id.startsWith(`channel-${token}-`));
    const wanted = tokens(this, 'channels', this.channels, matches, names);
    const suitable = contactsFor(contactIds, this);
    return wanted.filter((id) => suitable.includes(id));
  }

  /** Whether the order is that of the page. @internal */
  get ordered(): boolean {
    return this.#wanted.length > 0;
  }

  /** The cards to show: those asked for that suit the reader, else all. @internal */
  get cards(): readonly ContactId[] {
    const wanted = this.#wanted;
    return wanted.length ? wanted : contactsFor(contactIds, this);
  }

  /** Opens a card and scrolls to it. Returns whether the id exists and is shown. */
  show(id: string): boolean {
    const found = this.cards.find((each) => each === id || each === `channel-${id}`);
    if (found) void this.#open(found).then((card) => card && bringIntoSight(this, card));
    return found !== undefined;
  }

  /** Opens the card that the reader has pressed, and puts the focus there. @internal */
  async openCard(id: ContactId): Promise<void> {
    const card = await this.#open(id);
    card?.querySelector<HTMLElement>('[part=heading]')?.focus();
  }

  protected override openPressed(id: string): void {
    const need = (Object.keys(needs) as Need[]).find((each) => each === id);
    const contact = this.cards.find((each) => each === id);
    if (!need && !contact) return;
    this.need = need ?? this.need;
    this.chosen = contact;
    void this.drawn().then(() => {
      const card = this.renderRoot.querySelector('[part~=card]');
      card?.querySelector<HTMLElement>('[part=heading]')?.focus({ preventScroll: true });
      if (card) bringIntoSight(this, card);
    });
  }

  async #open(id: ContactId): Promise<Element | null> {
    this.chosen = id;
    await this.updateComplete;
    return this.renderRoot.querySelector(`#${id}`);
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
