// The modules that the built files have in place of the routes in src/flow, and of the shapes of the packs.
import { join } from 'node:path';
import ts from 'typescript';
import { js, literal, one, write } from './compact-write.mjs';
import { root } from './localizer.mjs';

/** The fields of a shape under the names they have in the built files. */
const shortened = (shape, names) => shape.replace(/[\w-]+/g, (name) => names.get(name) ?? name);

/** The modules of src/flow that the built files hold as tables: file → code. */
export function routeModules({ flow, shapes, names }) {
  const table = (shape, value, expression) =>
    `routes(${expression}, ${literal(write(shape, value, flow.contactIds, true).join('\n'))})`;
  const head =
    "import { routes } from './route-table.ts';\nimport { contactIds } from './contact-ids.ts';\nimport { outcomeIds } from './outcome-ids.ts';\nimport { reasonIds } from './reason-ids.ts';\n";
  const chars = (ids) => `[...${js(ids.map(one).join(''))}]`;
  const record = (name, value, fields, ids, expression = chars(ids)) =>
    `${head}export const ${name} = ${table([ids, fields], value, `[${expression}, ${js(shortened(fields, names))}]`)};\n`;
  const guideIds = Object.keys(flow.guides);
  // Of the sources only their number is told.
  const counted = (routes, leave) =>
    Object.fromEntries(
      Object.entries(routes).map(([id, { from, ...route }]) => {
        delete route[leave];
        return [id, { ...route, from: from.map(() => 'x') }];
      }),
    );
  const letterIds = Object.keys(flow.letterRoutes);
  const outcomeIds = shapes.outcomes.outcomes[0];
  return {
    'outcomes.ts': record(
      'outcomes',
      flow.outcomes,
      'now* ifNot* contact@ letter variant safety+ regional next+ reason',
      outcomeIds,
      'outcomeIds',
    ),
    // Where a guide leads when it fails is for the checks of the graph; readers find it in the outcomes.
    'guides.ts': record(
      'guides',
      counted(flow.guides, 'ifNot'),
      'from+ safety% more% fold= sketch#',
      guideIds,
    ),
    'reasons.ts': record(
      'reasons',
      counted(flow.reasons),
      'from+ tell+ guides* node long+ prevent+ safety+',
      Object.keys(flow.reasons),
      'reasonIds',
    ),
    'contacts.ts': record(
      'contacts',
      counted(flow.contacts),
      'from+ needs* guides+ email hours safety+',
      [...flow.contactIds],
      'contactIds',
    ),
    'letter-routes.ts': record(
      'letterRoutes',
      flow.letterRoutes,
      'when* to@',
      letterIds,
      `${js(letterIds.join(' '))}.split(' ')`,
    ),
    'contact-panels.ts': record('contactPanels', flow.contactPanels, '+', Object.keys(flow.contactPanels)),
    'reason-panels.ts': record('reasonPanels', flow.reasonPanels, '+', Object.keys(flow.reasonPanels)),
    'disputed.ts': `export const disputed = new Set(${js(flow.disputed.map(one).join(''))});\n`,
    'symptoms.ts': `export const symptoms = ${literal(
      flow.symptoms.map(([id, node]) => one(id) + node).join('\n'),
    )}.split('\\n').map((line) => [line[0], line.slice(1)]);\n`,
  };
}

/** The shapes of the packs as code: of the wizard's first one, and of the others. */
export function shapeModules({ shapes, names }) {
  const chars = (ids) => `[...${js(ids.map(one).join(''))}]`;
  // Lists of ids that the code has anyway.
  const known = {
    contacts: 'contactIds',
    reasons: 'reasonIds',
    outcomes: 'outcomeIds',
    guides: 'Object.keys(guides)',
    letters: 'Object.keys(letterRoutes)',
    symptoms: 'symptoms.map(([id]) => id)',
    contactPanels: 'Object.keys(contactPanels)',
    reasonPanels: 'Object.keys(reasonPanels)',
    supportFacts: 'factsOf(contactPanels)',
    accountFacts:
      'factsOf([reasonPanels, ...Object.values(reasons).map(({ tell, long, prevent, safety }) => [tell, long, prevent, safety])].flatMap(Object.values))',
  };
  const { ui, notes } = shapes['support-contacts'];
  const shared = { ui, notes };
  const code = (shape, name) => {
    if (name === 'questions')
      return '[Object.keys(graph), (id) => ({ ask: "", help: "", options: Object.keys(graph[id]).join(" ") })]';
    if (Array.isArray(shape)) {
      const [ids, of] = shape;
      const list =
        known[name] ??
        (ids.every((id) => [...id].length === 1) ? chars(ids) : `${js(ids.join(' '))}.split(" ")`);
      return `[${list}, ${code(of)}]`;
    }
    if (typeof shape === 'string') return js(shortened(shape, names));
    return `{${Object.entries(shape)
      .map(([key, of]) => (of === shared[key] ? key : `${js(shortened(key, names))}: ${code(of, key)}`))
      .join(', ')}}`;
  };
  const { 'recovery-wizard': first, ...others } = shapes;
  return {
    'first-shape.ts':
      "import { graph } from './graph.ts';\n" +
      `export const shapes = { 'recovery-wizard': ${code(first)} };\n`,
    'shapes.ts':
      [
        'contactIds',
        'outcomeIds',
        'reasonIds',
        'guides',
        'symptoms',
        'contactPanels',
        'reasonPanels',
        'reasons',
        'letterRoutes',
      ]
        .map(
          (name) =>
            `import { ${name} } from './${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts';\n`,
        )
        .join('') +
      `const ui = ${code(ui)};\nconst notes = ${code(notes)};\n` +
      'const factsOf = (lists) => [...new Set(Object.values(lists).flat())];\n' +
      `export const shapes = {${Object.entries(others).map(([pack, shape]) => `'${pack}': ${code(shape)}`)}};\n`,
  };
}

/** Puts all of it in place of the sources. */
export function compactPlugin(data) {
  const modules = { ...routeModules(data), ...shapeModules(data) };
  const inFlow = join(root, 'src/flow/');
  return {
    name: 'compact',
    load: (id) => (id.startsWith(inFlow) ? (modules[id.slice(inFlow.length)] ?? null) : null),
    /** The few ids that views name themselves. */
    transform(code, id) {
      if (!/\/src\/(ui|elements|logic)\/.*\.ts$/.test(id)) return null;
      const file = ts.createSourceFile(id, code, ts.ScriptTarget.Latest, true);
      const found = [];
      const visit = (node) => {
        if (ts.isStringLiteral(node) && data.codes.has(node.text)) found.push(node);
        ts.forEachChild(node, visit);
      };
      visit(file);
      const text = found
        .reverse()
        .reduce(
          (all, node) =>
            all.slice(0, node.getStart(file)) + js(data.codes.get(node.text)) + all.slice(node.end),
          code,
        );
      return { code: text, map: null };
    },
  };
}
