/**
 * Templates as our elements use them, meaning what they mean in Lit, in half its size: values between tags and in
 * attributes, `.property`, `?boolean` and `@event`; texts, templates, lists, nodes and `nothing`. No directives, no
 * comments, no raw text elements, no names with capitals: the build refuses what is missing (scripts/lean-lit.mjs),
 * and `templates.test.ts` holds Lit and this to the same behaviour.
 */
export interface Template {
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];
}
export const html = (strings: TemplateStringsArray, ...values: unknown[]): Template => ({ strings, values });
export const nothing = Symbol.for('lit-nothing');

/** Puts values in their place: all of a template, or those of one place in it. */
type Setter = (values: readonly unknown[]) => void;
/** Where values go: a node by its number, and for an attribute its name and the texts around them. */
type Place = readonly [node: number, name?: string, texts?: readonly string[]];

/** Stands for a value inside a tag; between tags it is a comment. No text of ours has it. */
const MARK = String.fromCharCode(127);
const page = document;
/** Reads templates as HTML, in pages served as XHTML too. */
const reader = page.implementation.createHTMLDocument('');
const walker = page.createTreeWalker(page, 129);
const mark = (): Comment => page.createComment('');

/** Where Trusted Types are demanded, one of the two names may be the one that is allowed, or be taken. */
const types = (globalThis as { trustedTypes?: { createPolicy(name: string, rules: Rules): Rules } })
  .trustedTypes;
type Rules = { createHTML(text: string): string };
const policy = ((): Rules | undefined => {
  for (const name of types ? ['ali-help', 'lit-html'] : []) {
    try {
      return types!.createPolicy(name, { createHTML: (text) => text });
    } catch {
      // The other name may do.
    }
  }
  return undefined;
})();

const prepared = new WeakMap<TemplateStringsArray, readonly [DocumentFragment, readonly Place[]]>();

function prepare(strings: TemplateStringsArray): readonly [DocumentFragment, readonly Place[]] {
  const text = strings.reduce(
    (all, next) => all + (all.lastIndexOf('<') > all.lastIndexOf('>') ? MARK : '<?>') + next,
  );
  const template = reader.createElement('template');
  template.innerHTML = policy ? policy.createHTML(text) : text;
  // The last value needs an end of its own, or it would take away what stands behind the template.
  template.content.append('');
  const places: Place[] = [];
  walker.currentNode = template.content;
  for (let number = 0, node; (node = walker.nextNode() as Element | null); number++) {
    if (node.nodeType === 8) places.push([number]);
    else {
      for (const name of node.getAttributeNames()) {
        const texts = node.getAttribute(name)!.split(MARK);
        if (texts.length < 2) continue;
        places.push([number, name, texts]);
        node.removeAttribute(name);
      }
    }
  }
  return [template.content, places];
}

function attribute(element: Element, [, written, texts]: Required<Place>): Setter {
  const [, kind, name] = /([.?@]?)(.*)/.exec(written) as unknown as [string, string, string];
  let last: unknown = nothing;
  if (kind === '@') {
    element.addEventListener(name, (event) => {
      if (typeof last === 'function') last(event);
    });
  }
  return (values) => {
    const whole = texts.length < 3 && !texts.join('');
    const value = values.includes(nothing)
      ? nothing
      : whole
        ? values[0]
        : texts.reduce((all, text, index) => all + ((values[index - 1] as string | undefined) ?? '') + text);
    if (value === last) return;
    last = value;
    if (kind === '.') Reflect.set(element, name, value === nothing ? undefined : value);
    else if (value === nothing || (kind === '?' && !value)) element.removeAttribute(name);
    else if (kind !== '@') element.setAttribute(name, kind ? '' : ((value as string | null) ?? ''));
  };
}

/** A copy of a template, and what fills it. */
function copy(strings: TemplateStringsArray): readonly [DocumentFragment, Setter] {
  let found = prepared.get(strings);
  if (!found) prepared.set(strings, (found = prepare(strings)));
  const [original, places] = found;
  const fragment = page.importNode(original, true);
  walker.currentNode = fragment;
  let number = -1;
  // All places are found before anything is put in.
  const setters = places.map((place): [Setter, number] => {
    for (; number < place[0]; number++) walker.nextNode();
    const node = walker.currentNode as Element;
    return place[2]
      ? [attribute(node, place as Required<Place>), place[2].length - 1]
      : [content(node, node.nextSibling), 1];
  });
  return [
    fragment,
    (values) => {
      let at = 0;
      for (const [set, count] of setters) set(values.slice(at, (at += count)));
    },
  ];
}

/** What stands between two nodes. */
function content(start: ChildNode, end: ChildNode | null): Setter {
  /** A text, a node, or the strings of a template. */
  let now: unknown;
  let fill: Setter;
  let items: [ChildNode, Setter][] | undefined;

  const add = <T extends Node>(node: T): T => start.parentNode!.insertBefore(node, end);
  const clear = (from: ChildNode | null): void => {
    while (from && from !== end) {
      const next: ChildNode | null = from.nextSibling;
      from.remove();
      from = next;
    }
  };
  const put = (what?: unknown, node?: Node | ''): void => {
    clear(start.nextSibling);
    items = undefined;
    now = what;
    if (node) add(node);
  };

  return ([value]) => {
    const { strings, values, nodeType } = (value ?? '') as Template & Node;
    if (Array.isArray(value)) {
      if (!items) {
        put();
        items = [];
      }
      const list = items;
      value.forEach((each, index) => {
        if (!list[index]) {
          const from = add(mark());
          list[index] = [from, content(from, add(mark()))];
        }
        list[index]![1]([each]);
      });
      clear(list.splice(value.length)[0]?.[0] ?? null);
    } else if (strings) {
      if (now === strings) return fill(values);
      const [fragment, first] = copy(strings);
      first(values);
      put(strings, fragment);
      fill = first;
    } else if (nodeType) {
      if (now !== value) put(value, value as Node);
    } else {
      const text = value === nothing ? '' : String(value ?? '');
      if (text === now) return;
      if (text && now && typeof now === 'string') (start.nextSibling as Text).data = now = text;
      else put(text, text && page.createTextNode(text));
    }
  };
}

const roots = new WeakMap<Node, Setter>();

/** Draws into a node, before another one in it if that is said; what is drawn again is changed, not replaced. */
export function render(
  value: unknown,
  root: Node,
  { renderBefore = null }: { renderBefore?: ChildNode | null } = {},
): void {
  let set = roots.get(root);
  if (!set) roots.set(root, (set = content(root.insertBefore(mark(), renderBefore), renderBefore)));
  set([value]);
}
