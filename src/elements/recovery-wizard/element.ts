import { graph, type NodeId, type OutcomeId, type QuestionId } from '../../flow/graph.js';
import { isNode, replay, type Answer } from '../../flow/replay.js';
import { readFragment, writeFragment } from '../../logic/fragment.js';
import { oneOf, warn } from '../../ui/attributes.js';
import { AliHelpElement } from '../../ui/element.js';
import type { Needs } from '../../ui/loading-element.js';
import { emit, type AliHelpEventDetails } from '../../ui/events.js';
import { forget, keep, recall, type Leg } from './memory.js';
import type { PropertyValues } from 'lit';

/** Where the wizard stands. */
export interface WizardState {
  /** The question or outcome on screen. */
  readonly node: NodeId;
  /** The answers that led there, in order. */
  readonly answers: readonly Answer[];
  /** The outcome on screen, or null while there are questions. */
  readonly outcome: OutcomeId | null;
}

/**
 * Asks a few plain questions and shows the steps, the contact and the cautions for the shopper's case.
 *
 * @summary Finds the shopper's case and shows what to do.
 * @tag ali-recovery-wizard
 * @attr {string} [start=q-start] - Id of a question or outcome to open at.
 * @attr {'off' | 'read' | 'sync'} [url-state=read] - `read` follows the fragment `#ali-recovery=<id>`, with the
 *   element's id as prefix when it has one (`#<id>.ali-recovery=<id>`); `sync` also writes it.
 * @attr {boolean} remember - Keeps the answers (ids only) in sessionStorage until "start again".
 * @fires ali-step
 * @fires ali-outcome
 * @fires ali-copy
 * @csspart question - The question on screen.
 * @csspart option - One answer to choose.
 * @csspart back - The Back button.
 * @csspart answers - The answers given so far.
 * @csspart outcome - The result.
 * @csspart contact - One way to reach somebody.
 * @csspart message - The message to send.
 */
export class AliRecoveryWizard extends AliHelpElement {
  static override properties = {
    ...AliHelpElement.properties,
    start: {},
    urlState: { attribute: 'url-state' },
    remember: { type: Boolean },
  };
  static override readonly needs: Needs = {
    view: 'recovery-wizard',
    pack: 'recovery-wizard',
    laterViews: ['outcome', 'answers', 'symptoms', 'letter', 'sources'],
    laterPacks: ['outcomes', 'details', 'support-contacts', 'letters'],
  };

  declare start: string | null;
  declare urlState: string | null;
  declare remember: boolean;

  #legs: Leg[] = [];
  #moved = false;
  /** The ways that led to the nodes seen so far, so that the browser's Back finds them again. */
  #seen = new Map<string, Leg[]>();
  /** How often the wizard has moved. For the view. */
  moves = 0;
  /** The option that Back has just undone: shown as the earlier answer. For the view. */
  undone?: Answer;

  /** Where the wizard stands. Read-only. */
  get state(): WizardState {
    const { origin, answers } = this.#leg;
    const at = replay(graph, origin, answers);
    const node = at.node as NodeId;
    return { node, answers: at.answers, outcome: node in graph ? null : (node as OutcomeId) };
  }

  protected override get needsAll(): boolean {
    return this.state.outcome !== null;
  }

  get #leg(): Leg {
    return this.#legs[this.#legs.length - 1] ?? { origin: this.#startNode, answers: [] };
  }

  get #startNode(): string {
    const id = String(this.start ?? '')
      .slice(0, 100)
      .trim();
    if (!id || isNode(graph, id)) return id || 'q-start';
    warn(this, 'start', id, 'an id of a question (q-…) or an outcome (o-…)');
    return 'q-start';
  }

  /** What is typed into the search for a symptom; stays here. For the view. */
  query = '';

  /** The steps ticked as done; kept as long as the element. For the view. */
  readonly ticked = new Set<string>();

  /** Whether Back leads anywhere. For the view. */
  get canGoBack(): boolean {
    return this.#legs.length > 1 || this.#leg.answers.length > 0;
  }

  /** Opens a question or an outcome. Returns whether the id exists. */
  goTo(id: string): boolean {
    const exists = isNode(graph, String(id));
    if (exists && id !== this.state.node) {
      this.#move([...this.#allLegs, { origin: String(id), answers: [] }], 'jump');
    }
    return exists;
  }

  /** Forgets all answers and opens the first question. */
  restart(): void {
    this.ticked.clear();
    this.opened.clear();
    this.query = '';
    const first = this.#startNode;
    const origin = first in graph && this.canGoBack ? first : 'q-start';
    this.#move([{ origin, answers: [] }], 'restart');
  }

  /** Answers the question on screen. For the view. */
  answer(option: string): void {
    const { node, answers } = this.state;
    this.#turn([...answers, { question: node, option }], 'forward');
  }

  /** Takes the last answer, or the last jump, back. For the view. */
  back(): void {
    const { answers } = this.state;
    if (answers.length) this.rewind(answers.length - 1);
    else if (this.#legs.length > 1) this.#move(this.#legs.slice(0, -1), 'back');
    else this.#turn([], 'back');
  }

  /** Returns to the question of the answer at `index`, to change it. For the view. */
  rewind(index: number): void {
    const { answers } = this.state;
    this.#turn(answers.slice(0, index), 'back');
    this.undone = answers[index];
  }

  /** Goes on from the same start with other answers. */
  #turn(answers: readonly Answer[], direction: 'forward' | 'back'): void {
    this.#move([...this.#allLegs.slice(0, -1), { origin: this.#leg.origin, answers }], direction);
  }

  get #allLegs(): Leg[] {
    return this.#legs.length ? this.#legs : [this.#leg];
  }

  /** How the address and the wizard are tied together. */
  get #url(): 'off' | 'read' | 'sync' {
    return oneOf(this, 'url-state', this.urlState, ['off', 'read', 'sync'], 'read');
  }

  /** The address of this place, for a link to it; undefined when the address is not followed. For the view. */
  get link(): string | undefined {
    if (this.#url === 'off') return undefined;
    // A server has no address of its own.
    const { href = '', hash = '' } = globalThis.location ?? {};
    return href.split('#')[0] + writeFragment(hash, this.id, this.state.node);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { signal } = this;
    addEventListener('hashchange', this.#follow, { signal });
    addEventListener('popstate', this.#follow, { signal });
    if (this.hasUpdated) return;
    const kept = this.remember ? recall(this.id) : undefined;
    if (kept) this.#legs = [kept];
    this.#seen.set(this.state.node, this.#allLegs);
    const id = this.#url !== 'off' && readFragment(location.hash, this.id);
    if (id && isNode(graph, id)) this.#legs = [{ origin: id, answers: [] }];
  }

  /**
   * The address has changed: goes where it says, on the way that led there before. A fragment of the page's own
   * says nothing about us; only Back to before our first entry means the place where the visit began.
   */
  #follow = (): void => {
    const mode = this.#url;
    if (mode === 'off') return;
    const id = readFragment(location.hash, this.id);
    const began = !id && mode === 'sync' && location.hash === this.#hashBefore;
    const known = id ? this.#seen.get(id) : began ? [...this.#seen.values()][0] : undefined;
    const legs =
      known ?? (id && isNode(graph, id) ? [...this.#allLegs, { origin: id, answers: [] }] : undefined);
    const last = legs?.[legs.length - 1];
    if (!legs || !last || replay(graph, last.origin, last.answers).node === this.state.node) return;
    this.#move(legs, 'jump', false);
  };

  /** The fragment before the wizard first wrote its own. */
  #hashBefore?: string;

  /** Puts the place into the address, as a step of its own in the browser's history. */
  #write(): void {
    if (this.#url !== 'sync') return;
    const { hash, pathname, search } = location;
    const next = writeFragment(hash, this.id, this.state.node);
    try {
      // With its path, because a <base> of the page would change what a bare fragment means.
      if (next !== hash) history.pushState(history.state, '', pathname + search + next);
      this.#hashBefore ??= hash;
    } catch {
      // Some frames may not touch their history; the wizard works without.
    }
  }

  #move(legs: Leg[], direction: AliHelpEventDetails['ali-step']['direction'], write = true): void {
    const from = this.state.node;
    this.#legs = legs;
    this.undone = undefined;
    this.#moved = true;
    this.moves++;
    const { node, outcome } = this.state;
    this.#seen.set(node, legs);
    if (write) this.#write();
    if (this.remember && direction === 'restart') forget(this.id);
    else if (this.remember) keep(this.id, this.#leg);
    this.requestUpdate();
    emit(this, 'ali-step', { from, to: node, direction });
    if (outcome) emit(this, 'ali-outcome', { outcome });
  }

  protected override willUpdate(changed: PropertyValues): void {
    // Written down at first, so that a later `start` does not change where the wizard stands before it moves.
    if (!this.hasUpdated) this.#legs = this.#allLegs;
    if (!changed.has('start') || !this.hasUpdated) return;
    this.#move([{ origin: this.#startNode, answers: [] }], 'jump');
    // The page has asked for it, not the reader: the focus stays where it is.
    this.#moved = false;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // After a step the focus goes to the new heading, but never on load.
    if (!this.#moved || !this.ready) return;
    const heading = this.renderRoot.querySelector<HTMLElement>('.node .h1');
    if (!heading) return;
    this.#moved = false;
    heading.focus({ preventScroll: true });
    heading.scrollIntoView({ block: 'nearest' });
    this.say(this.renderRoot.querySelector('.node .progress')?.textContent?.trim() ?? '');
  }
}

export type { Answer, NodeId, OutcomeId, QuestionId };
