// Takes Lit's import side effects out of the built files: it writes version lists and a decorator registry
// to the global scope, reads polyfill hooks from it and creates its Trusted Types policy without a guard.
// On hostile pages each of these can throw. A pattern that is not found any more fails the build, so that an
// update of Lit breaks our build and not a blog.

const version = (name) => [new RegExp(`\\(\\w+\\.${name}\\?\\?=\\[\\]\\)\\.push\\("[^"]+"\\)`), '0'];
const hook = (name) => [new RegExp(`=\\w+\\.${name}\\b`), '=void 0'];

const patches = {
  'lit-html/lit-html.js': [
    version('litHtmlVersions'),
    hook('litHtmlPolyfillSupport'),
    [
      /(\w)\?\1\.createPolicy\("lit-html",(\{createHTML:\w+=>\w+\})\):void 0/,
      (_, types, rules) =>
        `((r)=>{for(const n of["ali-help","lit-html"])try{return ${types}.createPolicy(n,r)}catch(e){}})(${rules})`,
    ],
  ],
  'lit-element/lit-element.js': [
    version('litElementVersions'),
    hook('litElementPolyfillSupport'),
    [/\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\)/, '0'],
  ],
  '@lit/reactive-element/reactive-element.js': [
    version('reactiveElementVersions'),
    hook('reactiveElementPolyfillSupport'),
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    // Without decorators there is no metadata to read.
    [/=this\[Symbol\.metadata\]/, '=null'],
  ],
};

export function litPatches() {
  const left = new Set(Object.keys(patches));
  return {
    name: 'lit-patches',
    transform(code, id) {
      const file = Object.keys(patches).find((path) => id.endsWith(`node_modules/${path}`));
      if (!file) return null;
      left.delete(file);
      const patched = patches[file].reduce((text, [pattern, replacement]) => {
        if (!pattern.test(text)) this.error(`${file}: ${pattern} is not found; has Lit changed?`);
        return text.replace(pattern, replacement);
      }, code);
      return { code: patched, map: null };
    },
    generateBundle() {
      if (left.size) this.error(`not part of the bundle any more: ${[...left].join(', ')}`);
    },
  };
}
