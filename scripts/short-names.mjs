// Names of properties that only our own code knows, made short in the built files: a minifier leaves them alone,
// because it cannot know who else uses them. A name is made short when our types or the words declare it and
// nothing else can mean it: it is no name of the platform, no word of the contract, no id of a route, and no text
// in the code that could be the key of a look-up. Sources, tests, stories and npm keep the readable names.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { domprops } from '../node_modules/terser/tools/domprops.js';
import ts from 'typescript';
import { root } from './localizer.mjs';

/**
 * What pages may use: properties of the elements, fields of `state` and of events, and of Lit what pages wait for.
 * And what the suite of hostile pages asks the elements for.
 */
const CONTRACT =
  'theme headingLevel region hide start urlState remember channels timeZone now reasons open wizard ready state ' +
  'goTo restart show node answers question option outcome lang version from to direction kind id ok href code ' +
  'message updateComplete requestUpdate hides failed retry default';

/** Texts in the code that are names of classes and parts, and no keys. */
const NO_KEYS = new Set(['safety', 'contacts', 'expect', 'prepare', 'letters', 'copyable']);

const FIRST = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The sources whose properties travel: no tests, no words. */
function sources() {
  const found = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  const travels = (file) =>
    file.endsWith('.ts') &&
    !/\.(test|d)\.ts$|^testing|^embed\/(npm|define|server)/.test(file) &&
    !/^content\/(?!facts|addresses)/.test(file);
  return found.filter(travels).sort();
}

const parse = (file, code) => ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);

/** The name of a property where this node uses one. */
function nameOf(node) {
  if (ts.isPropertyAccessExpression(node)) return node.name;
  if (
    ts.isPropertyAssignment(node) ||
    ts.isShorthandPropertyAssignment(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isPropertyDeclaration(node) ||
    ts.isAccessor(node)
  )
    return node.name;
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent) && !node.dotDotDotToken)
    return node.propertyName ?? node.name;
  return undefined;
}

const declares = (node) =>
  ts.isPropertySignature(node) ||
  ts.isMethodSignature(node) ||
  ((ts.isMethodDeclaration(node) || ts.isPropertyDeclaration(node) || ts.isAccessor(node)) &&
    ts.isClassLike(node.parent));

/** All texts of a value, keys too. */
const textsOf = (value) =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [key, ...textsOf(inner)])
    : [String(value)];

/** The fields of words: objects in a shape, and names in a text. */
const fieldsOf = (shape) =>
  typeof shape === 'string'
    ? shape.split(' ').map((name) => name.replace(/\W$/, ''))
    : Array.isArray(shape)
      ? typeof shape[1] === 'function'
        ? []
        : fieldsOf(shape[1])
      : Object.entries(shape).flatMap(([name, inner]) => [name, ...fieldsOf(inner)]);

/** name → short name, the shortest for the most frequent. */
export function shortNames({ flow, shapes }) {
  const uses = new Map();
  const declared = new Set(Object.values(shapes).flatMap(fieldsOf));
  const taken = new Set([...CONTRACT.split(' '), ...domprops]);
  const others = new Set();
  const ids = [
    flow.graph,
    flow.contactIds,
    flow.symptoms,
    Object.values(flow.contacts).map((of) => of.needs),
  ];
  for (const text of ids.flatMap(textsOf)) taken.add(text);
  for (const file of sources()) {
    const visit = (node) => {
      const name = nameOf(node);
      if (name && ts.isIdentifier(name)) uses.set(name.text, (uses.get(name.text) ?? 0) + 1);
      if (declares(node) && ts.isIdentifier(node.name)) declared.add(node.name.text);
      if (ts.isStringLiteralLike(node) && !ts.isLiteralTypeNode(node.parent))
        for (const text of node.text.split(/\s/)) if (!NO_KEYS.has(text)) taken.add(text);
      ts.forEachChild(node, visit);
    };
    visit(parse(file, readFileSync(join(root, 'src', file), 'utf8')));
  }
  for (const name of uses.keys()) if (!declared.has(name) || taken.has(name)) others.add(name);
  const free = [...FIRST, ...FIRST.flatMap((a) => FIRST.map((b) => a + b))].filter(
    (name) => !others.has(name) && (name.length === 1 || !taken.has(name)),
  );
  const names = [...uses].filter(([name]) => declared.has(name) && !taken.has(name) && name.length > 2);
  const order = [...declared];
  names.sort(([a, x], [b, y]) => y - x || order.indexOf(a) - order.indexOf(b));
  return new Map(names.map(([name], index) => [name, free[index]]));
}

/** Puts the short names in. */
export function shortNamesPlugin(names) {
  return {
    name: 'short-names',
    transform(code, id) {
      if (!id.startsWith(join(root, 'src'))) return null;
      const found = [];
      const visit = (node) => {
        const name = nameOf(node);
        if (name && ts.isIdentifier(name) && names.has(name.text)) found.push([node, name]);
        ts.forEachChild(node, visit);
      };
      const file = parse(id, code);
      visit(file);
      found.sort(([, a], [, b]) => b.end - a.end);
      const text = found.reduce((all, [node, name]) => {
        const short = names.get(name.text);
        const both =
          ts.isShorthandPropertyAssignment(node) || (ts.isBindingElement(node) && !node.propertyName);
        return (
          all.slice(0, name.getStart(file)) + (both ? `${short}: ${name.text}` : short) + all.slice(name.end)
        );
      }, code);
      return { code: text, map: null };
    },
  };
}
