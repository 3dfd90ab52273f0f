/** What a sandboxed frame may forbid, and the permissions of which one is enough. */
const permissions = {
  print: ['allow-modals'],
  save: ['allow-downloads'],
  mail: ['allow-popups', 'allow-top-navigation', 'allow-top-navigation-to-custom-protocols'],
} as const;

/**
 * Whether the frames around the page let it print, save a file or open the mail program. A frame without an origin cannot
 * be asked, so nothing is offered there; one of another site cannot be asked either, but is rarely sandboxed.
 */
export function isAllowed(what: keyof typeof permissions): boolean {
  // A server has no window.
  if (typeof window === 'undefined' || window.parent === window) return true;
  if (window.origin === 'null') return false;
  try {
    for (let view: Window = window; view.parent !== view; view = view.parent) {
      const sandbox = view.frameElement?.getAttribute('sandbox')?.split(/\s+/);
      if (sandbox && !permissions[what].some((each) => sandbox.includes(each))) return false;
    }
  } catch {
    // A frame further out is of another site.
  }
  return true;
}
