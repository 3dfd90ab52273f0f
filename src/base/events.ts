/** The events of the three elements. All bubble, all are composed; none ever carries typed text. */

export interface AliHelpEventDetails {
  /** Content is on screen, for the first time or in a new language. */
  'ali-ready': { lang: string; version: string };
  /** The wizard moved from one node to another. */
  'ali-step': { from: string; to: string; direction: 'forward' | 'back' | 'jump' | 'restart' };
  /** The wizard reached an outcome. */
  'ali-outcome': { outcome: string };
  /** A copy button was pressed; `ok` tells whether the clipboard took it. */
  'ali-copy': { kind: string; id: string; ok: boolean };
  /** A link was pressed. Cancelable. The `href` of a mailto comes without subject and body. */
  'ali-link': { kind: string; id: string; href: string };
  /** Something could not be loaded. */
  'ali-error': { code: string; message: string };
}

/** An event as a listener in a template gets it: `currentTarget` is the element it was written on. */
export type EventOn<Target extends Element> = Event & { readonly currentTarget: Target };

export type AliHelpEvent<Name extends keyof AliHelpEventDetails> = CustomEvent<AliHelpEventDetails[Name]>;

type AliHelpEvents = { [Name in keyof AliHelpEventDetails]: AliHelpEvent<Name> };

// They bubble out of shadow roots, so that a listener may stand anywhere: on any element, document or window.
declare global {
  interface ElementEventMap extends AliHelpEvents {}
  interface GlobalEventHandlersEventMap extends AliHelpEvents {}
  interface ShadowRootEventMap extends AliHelpEvents {}
}

/** Sends an event from the element; returns false when a listener cancelled it. */
export function emit<Name extends keyof AliHelpEventDetails>(
  target: EventTarget,
  name: Name,
  detail: AliHelpEventDetails[Name],
): boolean {
  const cancelable = name === 'ali-link';
  return target.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable }));
}
