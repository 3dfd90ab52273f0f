import { graph, isQuestion, type NodeId, type OutcomeId } from '../../content/graph.js';
import { isNode, replay, type Answer } from '../../rules/replay.js';
import { textOf, warn } from '../../base/attributes.js';
import { baseStyles } from '../../base/base-styles.js';
import { HelpElement } from '../../base/help-element.js';
import { bringIntoSight } from '../../base/into-sight.js';
import type { Needs } from '../../base/loading-element.js';
import { emit, type AliHelpEventDetails } from '../../base/events.js';
import { forget, keep, recall, type Route } from './memory.js';
import { styles } from './styles.js';
import { UrlState } from './url-state.js';
import { wizardNotice, wizardView } from './view.js';
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
 * @attr {'off' | 'read' | 'sync'} [url-state=read] - `read` follows the fragment `#ali-recovery--<id>`, or
 *   `#<element id>--<id>` when the element has an id; `sync` also writes it, as entries of the browser's history. Where
 *   the page's own fragment is a route (`#/…`, `#!…`) it is `?ali-recovery=<id>` or `?ali-recovery=<element id>--<id>`.
 *   Of the wizards without an id only the first of the page follows.
 * @attr {boolean} remember - Keeps the answers (ids only) in sessionStorage until "start again".
 * @fires ali-step
 * @fires ali-outcome
 * @fires ali-copy
 * @csspart question - The question on screen.
 * @csspart option - One answer to choose.
 * @csspart back - The Back button.
 * @csspart answers - The answers given so far.
 * @csspart outcome - The result.
 * @csspart first - The one thing to do first.
 * @csspart card - The contact of the case.
 * @csspart contact - The same.
 * @csspart badge - Whether somebody is there.
 * @csspart message - The message to send.
 */
export class AliRecoveryWizard extends HelpElement {
  static override styles = [baseStyles, styles];
  static override properties = {
    ...HelpElement.properties,
    start: {},
    urlState: { attribute: 'url-state' },
    remember: { type: Boolean },
    query: { state: true },
  };
  static override readonly needs: Needs = {
    firstPack: 'recovery-wizard',
    laterPacks: ['rest', 'support-contacts', 'block-reasons'],
    views: ['outcome', 'answers', 'signs', 'documents'],
    restFirst: false,
  };

  declare start: string | null;
  declare urlState: string | null;
  declare remember: boolean;

  #routes: Route[] = [];
  #moved = false;
  #urlState = new UrlState(this);
  /** Whether the page was opened at an address of ours, so that the answer must come into sight once. */
  #openedByAddress = false;
  /** How often the wizard has moved. @internal */
  moves = 0;
  /** The answer that Back has just undone; its button is marked. @internal */
  undone?: Answer;

  protected override content(): unknown {
    return wizardView(this);
  }

  protected override notice(): unknown {
    return wizardNotice(this);
  }

  /** Where the wizard stands. Read-only. */
  get state(): WizardState {
    const { origin, answers } = this.#route;
    const at = replay(graph, origin, answers);
    // Every route begins at an id of the graph, and a replay never leaves it.
    const node = at.node as NodeId;
    return { node, answers: at.answers, outcome: isQuestion(node) ? null : node };
  }

  protected override get needsAll(): boolean {
    return this.state.outcome !== null;
  }

  get #route(): Route {
    return this.#routes[this.#routes.length - 1] ?? { origin: this.#startNode, answers: [] };
  }

  get #startNode(): string {
    const id = textOf(this.start, 100);
    if (!id || isNode(graph, id)) return id || 'q-start';
    warn(this, 'start', id, 'an id of a question (q-…) or an outcome (o-…)');
    return 'q-start';
  }

  /** What is typed into the search. @internal */
  query = '';

  /** The steps ticked as done; kept as long as the element. @internal */
  readonly ticked = new Set<string>();

  /** Whether Back leads anywhere. @internal */
  get canGoBack(): boolean {
    return this.#routes.length > 1 || this.#route.answers.length > 0;
  }

  /** Opens a question or an outcome. Returns whether the id exists. */
  goTo(id: string): boolean {
    const exists = isNode(graph, String(id));
    if (exists && id !== this.state.node) {
      this.#move([...this.routes, { origin: String(id), answers: [] }], 'jump');
    }
    return exists;
  }

  /** Forgets all answers and opens the first question. */
  restart(): void {
    this.ticked.clear();
    this.opened.clear();
    this.query = '';
    const first = this.#startNode;
    const origin = isQuestion(first) && this.canGoBack ? first : 'q-start';
    this.#move([{ origin, answers: [] }], 'restart');
  }

  protected override openPressed(id: string): void {
    const { node } = this.state;
    const answers = isQuestion(node) ? Object.entries<string>(graph[node]) : [];
    const option = answers.find(([, to]) => to === id)?.[0];
    if (option) this.answer(option);
    else this.goTo(id);
  }

  /** Answers the question on screen. @internal */
  answer(option: string): void {
    const { node, answers } = this.state;
    this.#continueWith([...answers, { question: node, option }], 'forward');
  }

  /** Takes the last answer, or the last jump, back. @internal */
  back(): void {
    const { answers } = this.state;
    if (answers.length) this.rewind(answers.length - 1);
    else if (this.#routes.length > 1) this.#move(this.#routes.slice(0, -1), 'back');
    else this.#continueWith([], 'back');
  }

  /** Returns to the question of the answer at `index`, to change it. @internal */
  rewind(index: number): void {
    const { answers } = this.state;
    this.#continueWith(answers.slice(0, index), 'back');
    this.undone = answers[index];
  }

  /** Stays on the current route with other answers. */
  #continueWith(answers: readonly Answer[], direction: 'forward' | 'back'): void {
    this.#move([...this.routes.slice(0, -1), { origin: this.#route.origin, answers }], direction);
  }

  /** How the reader came here: the answers from the first question on, and from each jump. @internal */
  get routes(): Route[] {
    return this.#routes.length ? this.#routes : [this.#route];
  }

  /** The address of this place, for a link to it. @internal */
  get link(): string | undefined {
    return this.#urlState.link;
  }

  /** Goes where the address of the page says. @internal */
  follow(routes: readonly Route[]): void {
    this.#move([...routes], 'jump', false);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const named = this.#urlState.connect(this.signal);
    // What the reader has pressed counts more than the address that it led to.
    if (this.hasUpdated || this.#moved) return;
    const kept = this.remember ? recall(this.id) : undefined;
    this.#openedByAddress = Boolean(named);
    const routes = named ?? (kept && [kept]);
    if (routes) this.#routes = routes;
  }

  #move(routes: Route[], direction: AliHelpEventDetails['ali-step']['direction'], write = true): void {
    const from = this.state.node;
    const before = this.routes;
    this.#routes = routes;
    this.undone = undefined;
    this.#moved = true;
    this.moves++;
    const { node, outcome } = this.state;
    if (write) this.#urlState.write(before);
    if (this.remember && direction === 'restart') forget(this.id);
    else if (this.remember) keep(this.id, this.#route);
    this.requestUpdate();
    emit(this, 'ali-step', { from, to: node, direction });
    if (outcome) emit(this, 'ali-outcome', { outcome });
  }

  protected override willUpdate(changed: PropertyValues): void {
    // Kept from the first drawing on, so that a later `start` counts as a move of its own.
    if (!this.hasUpdated) this.#routes = this.routes;
    if (!changed.has('start') || !this.hasUpdated) return;
    this.#move([{ origin: this.#startNode, answers: [] }], 'jump');
    // The page has asked for it, not the reader: the focus stays where it is.
    this.#moved = false;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.ready) return;
    const heading = this.renderRoot.querySelector<HTMLElement>('.node .title');
    if (!heading) return;
    // What there is to do next comes into sight with the heading.
    const first = this.state.outcome ? '.step.first' : '.choices li:nth-child(2)';
    const next = this.renderRoot.querySelector(first) ?? heading;
    if (this.#openedByAddress && scrollY === 0) bringIntoSight(this, this, next);
    this.#openedByAddress = false;
    // After a step the focus goes to the new heading, but never on load.
    if (!this.#moved) return;
    this.#moved = false;
    heading.focus({ preventScroll: true });
    bringIntoSight(this, heading, next);
    this.say(this.renderRoot.querySelector('.progress')?.textContent?.trim() ?? '');
  }
}
