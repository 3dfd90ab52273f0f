/** What Lit's packages get as globals in built files, so that Lit and the page stay out of each other's way. */

/** One policy, under our name or the one that pages with Lit already allow. */
function createPolicy(_name: string, rules: TrustedTypePolicyOptions): TrustedTypePolicy | undefined {
  for (const name of ['ali-help', 'lit-html']) {
    try {
      return window.trustedTypes?.createPolicy(name, rules);
    } catch {
      // The other name may be allowed.
    }
  }
  return undefined;
}

const litPropertyMetadata = new WeakMap();

const scopedGlobal = {
  ShadowRoot: window.ShadowRoot,
  trustedTypes: window.trustedTypes && { emptyScript: window.trustedTypes.emptyScript, createPolicy },
  litPropertyMetadata,
};

const scopedSymbol = Object.assign((name?: string) => Symbol(name), {
  for: (key: string) => Symbol.for(key),
  iterator: Symbol.iterator,
  metadata: Symbol('metadata'),
});

/** Reads templates as HTML in pages served as XHTML too. */
const scopedDocument = document.implementation.createHTMLDocument('');

export {
  litPropertyMetadata,
  scopedDocument as document,
  scopedGlobal as globalThis,
  scopedSymbol as Symbol,
};
