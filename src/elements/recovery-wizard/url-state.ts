import { graph } from '../../content/graph.js';
import { readAddress, writeAddress } from '../../rules/address.js';
import { isNode, replay } from '../../rules/replay.js';
import { oneOf } from '../../base/attributes.js';
import { toRoute, type Route } from './memory.js';
import type { AliRecoveryWizard } from './element.js';

/** The wizards without an id: they share one place in the address, so only the first of the page follows it. */
const withoutId = new Set<AliRecoveryWizard>();
const isBefore = (one: Node, other: Node): boolean =>
  Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);

const leadsTo = (routes: readonly Route[]): string | undefined => {
  const last = routes[routes.length - 1];
  return last && replay(graph, last.origin, last.answers).node;
};

const addressOf = ({ pathname, search, hash }: Location): string => pathname + search + hash;

/** The routes that `sync` wrote to each address, because some libraries of visits overwrite the state of an entry. */
const written = new Map<string, readonly Route[]>();

/** The routes that `sync` has put into an entry of the browser's history. */
function routesIn(state: unknown, elementId: string): Route[] | undefined {
  const { aliRecovery }: { aliRecovery?: unknown } = Object(state);
  const { id, routes }: { id?: unknown; routes?: unknown } = Object(aliRecovery);
  return id === elementId && Array.isArray(routes)
    ? routes.slice(-20).flatMap((each) => toRoute(each) ?? [])
    : undefined;
}

/** The wizard's part in the address of the page: reads it, follows it, and in `sync` writes it. */
export class UrlState {
  #host: AliRecoveryWizard;
  /** Where the wizard stood, and the address, before it first wrote into it. */
  #before?: { address: string; routes: readonly Route[] };

  constructor(host: AliRecoveryWizard) {
    this.#host = host;
  }

  get #mode(): 'off' | 'read' | 'sync' {
    return oneOf(this.#host, 'url-state', this.#host.urlState, ['off', 'read', 'sync'], 'read');
  }

  get #follows(): boolean {
    const host = this.#host;
    if (this.#mode === 'off') return false;
    return Boolean(host.id) || [...withoutId].every((other) => other === host || isBefore(host, other));
  }

  /** A link to this place; undefined where the address is not followed or is none that can be opened. */
  get link(): string | undefined {
    // A server has no address of its own.
    const { href, search, hash } = globalThis.location ?? {};
    if (this.#mode === 'off' || !/^https?:/.test(href)) return undefined;
    const next = writeAddress({ search, hash }, this.#host.id, this.#host.state.node);
    return href.split(/[?#]/)[0] + next.search + next.hash;
  }

  /** Begins to follow the address; gives back the routes to what it names. */
  connect(signal: AbortSignal): Route[] | undefined {
    const host = this.#host;
    if (!host.id && this.#mode !== 'off') withoutId.add(host);
    signal.addEventListener('abort', () => withoutId.delete(host));
    addEventListener('hashchange', this.#follow, { signal });
    addEventListener('popstate', this.#follow, { signal });
    return this.#follows ? this.#named([]) : undefined;
  }

  /** The routes to what the address names: those kept in the history, or a jump from where the wizard stands. */
  #named(from: readonly Route[]): Route[] | undefined {
    const id = readAddress(location, this.#host.id);
    const kept = routesIn(history.state, this.#host.id) ?? written.get(addressOf(location));
    // A router may have written its own address into our entry when it left the page.
    if (kept?.length && (!id || leadsTo(kept) === id)) return [...kept];
    return id && isNode(graph, id) ? [...from, { origin: id, answers: [] }] : undefined;
  }

  /** Goes where the address says; a fragment of the page changes nothing, save the one found at first. */
  #follow = (): void => {
    if (!this.#follows) return;
    const isFirst = this.#before?.address === addressOf(location);
    const routes = this.#named(this.#host.routes) ?? (isFirst ? this.#before?.routes : undefined);
    if (routes && leadsTo(routes) !== this.#host.state.node) this.#host.follow(routes);
  };

  /** Puts the wizard's place into the address, as an entry of the browser's history. */
  write(before: readonly Route[]): void {
    if (this.#mode !== 'sync' || !this.#follows) return;
    const { id, routes, state } = this.#host;
    const address = addressOf(location);
    const next = writeAddress(location, id, state.node);
    // With its path, because a <base> of the page would change what a bare fragment means.
    const nextAddress = location.pathname + next.search + next.hash;
    if (nextAddress === address) return;
    try {
      // With a state of our own, because routers take their own state for a visit of theirs. Only Vue Router needs
      // its two values in each entry, or it cannot leave the page.
      const { current, position }: { current?: unknown; position?: unknown } = Object(history.state);
      const ofVueRouter = typeof position === 'number' ? { current, position } : {};
      history.pushState({ ...ofVueRouter, aliRecovery: { id, routes } }, '', nextAddress);
      written.set(nextAddress, routes);
      this.#before ??= { address, routes: before };
    } catch {
      // Some frames may not touch their history; the wizard works without.
    }
  }
}
