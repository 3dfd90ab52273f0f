import type { PropertyValues } from 'lit';
import { reasonIds, type ReasonId } from '../../content/ids.js';
import { textOf, tokens, warn } from '../../base/attributes.js';
import { HelpElement } from '../../base/help-element.js';
import { bringIntoSight } from '../../base/into-sight.js';
import type { Needs } from '../../base/loading-element.js';

const names = reasonIds.map((id) => id.slice(7));
const find = (token: string): readonly ReasonId[] =>
  reasonIds.filter((id) => id.slice(7) === token.replace(/^reason-/, ''));

/**
 * Why accounts get blocked: possible causes as folded cards with signs, remedy, duration and prevention.
 *
 * @summary Explains the possible causes of a block.
 * @tag ali-block-reasons
 * @attr {string} reasons - Cards to show, in order: ids without `reason-`. Without it: all.
 * @attr {string} open - Id of the card opened first.
 * @attr {string} wizard - Id of the wizard element that "solve this" opens. Without it: the first on the
 *   page, else the guide in place.
 * @csspart first - The one thing to do first.
 * @csspart card - One cause.
 */
export class AliBlockReasons extends HelpElement {
  static override properties = { ...HelpElement.properties, reasons: {}, open: {}, wizard: {} };
  static override readonly needs: Needs = {
    firstPack: 'block-reasons',
    laterPacks: ['rest'],
    views: ['reasonCards'],
    restFirst: true,
  };

  protected override content(): unknown {
    return this.rest?.reasonCards.render(this);
  }

  declare reasons: string | null;
  declare open: string | null;
  declare wizard: string | null;

  /** The cards to show, in the order asked for. @internal */
  get cards(): readonly ReasonId[] {
    const wanted = tokens(this, 'reasons', this.reasons, find, names);
    return wanted.length ? wanted : reasonIds;
  }

  /** Opens a card and scrolls to it. Returns whether the id exists and is shown. */
  show(id: string): boolean {
    return this.reveal(find(String(id)).find((each) => this.cards.includes(each)));
  }

  protected override openPressed(id: string): void {
    const found = find(id).find((each) => this.cards.includes(each));
    if (!found) return;
    this.setAll(this.opened, [found], true);
    void this.drawn().then(() => {
      const title = this.renderRoot.querySelector<HTMLElement>(`#${found} summary`);
      title?.focus({ preventScroll: true });
      if (title) bringIntoSight(this, title);
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('open')) return;
    const id = textOf(this.open, 100);
    const found = find(id);
    if (id && !found.length) warn(this, 'open', id, names.join(', '));
    for (const each of found) this.opened.add(each);
  }
}
