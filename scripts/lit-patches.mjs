// What the built files take of lit-html. Its import side effects go, because on hostile pages each can throw: it
// writes a version list to the global scope, reads polyfill hooks from it and creates its Trusted Types policy
// without a guard. And what none of our templates uses goes, because a visitor would pay for it: directives,
// SVG and MathML fragments, element and comment parts, bindings in raw text, iterables that are no arrays,
// compiled templates, listener options. A pattern that is not found any more fails the build, so that an update
// of Lit breaks our build and not a blog; so does a template or an import that needs what has gone.
import { fileURLToPath } from 'node:url';

const FILE = 'node_modules/lit-html/lit-html.js';

/** [what stands there, what stands there instead]; the same short names mean the same things throughout. */
const patches = [
  // Side effects.
  [
    's?s.createPolicy("lit-html",{createHTML:t=>t}):void 0',
    's&&(()=>{for(const t of["ali-help","lit-html"])try{return s.createPolicy(t,{createHTML:t=>t})}catch{}})()',
  ],
  ['B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");const ', ''],
  // The names of a template are literals of ours.
  ['if(!u(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");', ''],
  // SVG, MathML and compiled templates.
  ['w=x(2),T=x(3),', ''],
  ['T as mathml,', ''],
  [',w as svg', ''],
  [
    'if(this.el=S.createElement(f,e),P.currentNode=this.el.content,2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}',
    'this.el=S.createElement(f,e),P.currentNode=this.el.content;',
  ],
  [
    'x=t=>(i,...s)=>({_$litType$:t,strings:i,values:s}),b=x(1)',
    'b=(i,...s)=>({_$litType$:1,strings:i,values:s})',
  ],
  [
    'e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
    'e=this._$AC(t)',
  ],
  ['const{values:i,_$litType$:s}=t,', 'const{values:i}=t,'],
  // Raw text, comments and element parts.
  [
    'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
    '',
  ],
  ['else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}', ''],
  ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));', ''],
  [':6===r.type&&(i=new Z(h,this,t))', ':0'],
  [
    'class Z{constructor(t,i,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=i,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){M(this,t)}}',
    '',
  ],
  // The parser of templates: ours are well-formed, quote values with spaces and have no > in a value.
  [{ from: 'f="[', to: 'b=(i,...s)' }, ''],
  [
    { from: 'const N=(t,i)=>{', to: 'class S{' },
    'const N=t=>{const e=[],i=t.length-1;let l=t[0];for(let n=1;n<=i;n++){const s=l.lastIndexOf("<")>l.lastIndexOf(">");s&&(l=l.replace(/([^\\s"\'>=$]+)(="[^"]*|=)$/,(t,i,s)=>(e.push(i),i+h+s))),l+=(s?o:r)+(s&&t[n].startsWith("/>")?" ":"")+t[n]}return[V(t,l+(t[i]?"":"<?>")),e]};',
  ],
  // Directives, and being told of connection and disconnection.
  [
    'function M(t,i,s=t,e){if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}',
    '',
  ],
  ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t)', 'u(t)'],
  ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
  ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', ''],
  ['this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=i', 'this._$AV=[],this._$AD=t'],
  [
    'this.type=2,this._$AH=A,this._$AN=void 0,this._$AA=t,this._$AB=i,this._$AM=s,this.options=e,this._$Cv=e?.isConnected??!0',
    'this._$AH=A,this._$AA=t,this._$AB=i,this.options=e',
  ],
  [
    'get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}',
    '',
  ],
  ['t=M(this,t,i),', ''],
  ['t!==this._$AH&&t!==E&&this._(t)', 't!==this._$AH&&this._(t)'],
  ['for(this._$AP?.(!1,!0,s);t!==this._$AB;)', 'for(;t!==this._$AB;)'],
  ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
  [
    'this.type=1,this._$AH=A,this._$AN=void 0,this.element=t,this.name=i,this._$AM=e,this.options=h',
    'this._$AH=A,this.element=t,this.name=i',
  ],
  ['t=M(this,t,i,0),o=!a(t)||t!==this._$AH&&t!==E,o&&(this._$AH=t)', 'o=t!==this._$AH,o&&(this._$AH=t)'],
  [
    'r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n]),o||=!a(r)||r!==this._$AH[n]',
    'r=e[s+n],o||=r!==this._$AH[n]',
  ],
  ['constructor(){super(...arguments),this.type=3}', ''],
  ['constructor(){super(...arguments),this.type=4}', ''],
  ['E=Symbol.for("lit-noChange"),', ''],
  ['E as noChange,', ''],
  ['j as _$LH,', ''],
  ['const j={M:h,P:o,A:n,C:1,L:N,R,D:d,V:M,I:k,H,N:L,U:z,B:I,F:Z},', 'const '],
  // Values are arrays, and listeners are functions, or undefined.
  ['d=t=>u(t)||"function"==typeof t?.[Symbol.iterator]', 'd=u'],
  [
    'class z extends H{constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}_$AI(t,i=this){if((t=M(this,t,i,0)??A)===E)return;const s=this._$AH,e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,h=t!==A&&(s===A||e);e&&this.element.removeEventListener(this.name,this,s),h&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}}',
    'class z{constructor(t,i){t.addEventListener(i,this)}_$AI(t){this.f=t}handleEvent(t){this.f?.(t)}}',
  ],
];

/** Templates and imports that need what has gone. */
const needing = [
  [
    /from ['"](lit|lit-html)\/(directive|async-directive|static|decorators|polyfill)/,
    'directives are not part of the built files',
  ],
  [/<(textarea|title|style|script)\b[^>]*>[^<]*\$\{/, 'a binding inside raw text'],
  [/html`[^`]*<!--/, 'a comment in a template'],
  [/<[a-z][a-z0-9-]*\s+\$\{/, 'a binding on an element itself'],
];

/** The text from one mark up to the next other one. */
const between = (text, { from, to }) => text.slice(text.indexOf(from), text.indexOf(to, text.indexOf(from)));

const lean = fileURLToPath(new URL('../src/embed/lit.ts', import.meta.url));

export function litPatches() {
  let found = false;
  return {
    name: 'lit-patches',
    // Our elements get their base from src/embed/lit.ts here; npm users get it from Lit itself.
    resolveId: (id, importer) => (id === 'lit' && importer !== lean ? lean : null),
    transform(code, id) {
      if (/\/src\/.*\.ts$/.test(id)) {
        for (const [pattern, what] of needing)
          if (pattern.test(code)) this.error(`${id}: ${what}; see lit-patches.mjs`);
        return null;
      }
      if (!id.endsWith(FILE)) return null;
      found = true;
      const patched = patches.reduce((text, [what, after]) => {
        const before = typeof what === 'string' ? what : between(text, what);
        const parts = text.split(before);
        if (parts.length !== 2)
          this.error(`lit-html: found ${parts.length - 1} times: ${before}; has Lit changed?`);
        return parts.join(after);
      }, code);
      return { code: patched, map: null };
    },
    generateBundle() {
      if (!found) this.error(`${FILE} is not part of the bundle any more`);
    },
  };
}
