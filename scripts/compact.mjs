// What the built files hold instead of packs/ and of the route files in src/flow: the same data without keys, one
// line per value (src/flow/table.ts reads it), and one character for each id that no page ever sees. Sources, tests,
// stories and npm keep the readable form. Ids of questions, outcomes, options, contacts, reasons and letters stay.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { root } from './localizer.mjs';
import { sourceLocale } from './locales.mjs';

export const packNames = [
  'recovery-wizard',
  'support-contacts',
  'block-reasons',
  'outcomes',
  'details',
  'letters',
  'sketches',
];

// The time of the file: a watching process would otherwise get yesterday's words from memory.
const load = (path) => import(`${pathToFileURL(join(root, path))}?${statSync(join(root, path)).mtimeMs}`);

/** Routes as the last build of the packs compiled them. */
async function loadFlow() {
  const built = readdirSync(join(root, '.cache/words')).filter((name) => name.startsWith(`${sourceLocale}-`));
  const folder = `.cache/words/${built.sort().at(-1)}/`;
  const names = ['graph', 'outcomes', 'guides', 'contacts', 'contact-ids', 'reasons', 'symptoms', 'disputed'];
  const files = [...names, 'contact-panels', 'reason-panels'].map((name) => `flow/${name}.js`);
  return Object.assign({}, ...(await Promise.all(files.map((file) => load(folder + file)))));
}

/** No digits (they would be sorted, and count steps), nothing that separates or has to be escaped. */
const alphabet = [
  ...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!#%&()*+,./;<=>?@[]^_|~',
  ...Array.from({ length: 256 }, (_, n) => String.fromCharCode(0x400 + n)),
  ...Array.from({ length: 80 }, (_, n) => String.fromCharCode(0x3b1 + n)).filter((char) =>
    /[α-ω]/.test(char),
  ),
];

function codesFor(flow, packs) {
  const { support, block, outcomes, details } = packs;
  const ids = new Set([
    ...Object.keys(details.tips),
    ...Object.keys(details.guides),
    ...Object.keys(outcomes.symptoms),
    ...Object.keys(support.supportFacts),
    ...Object.keys(block.accountFacts),
    ...Object.keys(flow.contactPanels),
    ...Object.keys(flow.reasonPanels),
  ]);
  if (ids.size > alphabet.length) throw new Error(`compact: ${ids.size} ids, ${alphabet.length} characters`);
  return new Map([...ids].map((id, index) => [id, alphabet[index]]));
}

const js = JSON.stringify;

/** A text as a literal that is as short as it gets. */
export const literal = (text) => `\`${text.replace(/[\\`]|\$(?=\{)/g, '\\$&')}\``;

const line = (text) => {
  if (/[\n\t\f]/.test(text)) throw new Error(`compact: a line break or tab in ${js(text)}`);
  return text;
};

/** The shape of interface words, from the words themselves. */
function shapeOf(value) {
  if (typeof value === 'string') return '';
  if (Array.isArray(value)) return '*';
  const fields = Object.entries(value).map(([name, inner]) => [name, shapeOf(inner)]);
  return fields.every(([, shape]) => typeof shape === 'string' && shape.length < 2)
    ? fields.map((field) => field.join('')).join(' ')
    : Object.fromEntries(fields);
}

/** The names of all fields that things of one kind have. */
const fieldsOf = (record) => {
  const names = new Map();
  for (const each of Object.values(record)) {
    for (const [name, value] of Object.entries(each)) names.set(name, shapeOf(value));
  }
  const fields = [...names];
  return fields.every(([, shape]) => shape.length < 2)
    ? fields.map((field) => field.join('')).join(' ')
    : Object.fromEntries(fields);
};

/** Writes what `read` in table.ts reads. */
function write(shape, value, names) {
  if (typeof shape === 'string' && /^\W?$/.test(shape)) {
    switch (shape) {
      case '':
        return [value === undefined || value === false ? '' : line(String(value === true ? 1 : value))];
      case '*':
        return [(value ?? []).map(line).join('\t')];
      case '+':
        return [(value ?? []).map(one).join('')];
      case '@':
        return [(value ?? []).map((id) => names.indexOf(id).toString(36)).join('')];
      case '=':
        return [String(value ?? '')];
      case '%':
        return [
          Object.entries(value ?? {})
            .map(([step, ids]) => step + ids.map(one).join(''))
            .join(''),
        ];
      case '#':
        return [
          Object.entries(value ?? {})
            .map((entry) => line(entry.join('')))
            .join('\t'),
        ];
    }
  }
  const fields = Array.isArray(shape)
    ? shape[0].map((id) => [id, typeof shape[1] === 'function' ? shape[1](id) : shape[1]])
    : typeof shape === 'string'
      ? shape.split(' ').map((name) => name.split(/(?=[*+@=%#]$)/))
      : Object.entries(shape);
  return fields.flatMap(([name, of = '']) => write(of, value?.[name], names));
}

const one = (id) => {
  if ([...id].length !== 1) throw new Error(`compact: ${id} has no character of its own`);
  return id;
};

/** Everything with its ids replaced, keys and references (`guide-x:1-4`) too. */
function recode(value, codes) {
  if (typeof value === 'string') {
    const [id, run] = value.split(':');
    return codes.has(id) && (run === undefined || /^\d+-\d+$/.test(run))
      ? codes.get(id) + (run === undefined ? '' : `:${run}`)
      : value;
  }
  if (Array.isArray(value)) return value.map((each) => recode(each, codes));
  if (typeof value !== 'object' || value === null) return value;
  // An address has the id of the fact about it, and keeps it: the elements look it up.
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      codes.get(key) ?? key,
      key === 'email' ? inner : recode(inner, codes),
    ]),
  );
}

/** The interface words that the first screen of the wizard names; the others travel in a later pack. */
function firstNames() {
  const files = ['src/elements/recovery-wizard/view.ts', 'src/ui/element.ts'];
  const code = files.map((file) => readFileSync(join(root, file), 'utf8')).join('');
  const found = { ui: new Set(), notes: new Set(), wizard: new Set() };
  for (const [, part, name] of code.matchAll(/\b(ui|notes|wizard)!?\.(\w+)/g)) found[part].add(name);
  return found;
}

/** Which words each pack holds, with code for the lists of ids that the code has anyway. */
function shapesOf(flow, packs) {
  const { wizard, support, block, outcomes, details, letters, sketches } = packs;
  const graphIds = new Set(Object.keys(flow.graph));
  const outcomeIds = [...new Set(Object.values(flow.graph).flatMap(Object.values))].filter(
    (id) => !graphIds.has(id),
  );
  /** In the order of the ids in the code, which is the order in which they are read. */
  const record = (words, ids = Object.keys(words)) => {
    const missing = [...new Set([...ids, ...Object.keys(words)])].filter(
      (id) => !ids.includes(id) || !Object.hasOwn(words, id),
    );
    if (missing.length) throw new Error(`compact: words and routes differ: ${missing.join(' ')}`);
    return [ids, fieldsOf(words)];
  };
  const texts = (words) => [Object.keys(words), ''];
  const factsOf = (lists) => [...new Set(Object.values(lists).flat())];
  const base = { ui: shapeOf(wizard.ui), notes: shapeOf(wizard.notes) };
  const options = (id) => ({ ask: '', help: '', options: Object.keys(flow.graph[id]).join(' ') });
  const named = firstNames();
  const split = (isFirst) =>
    Object.fromEntries(
      Object.entries(named).map(([part, names]) => [
        part,
        shapeOf(
          Object.fromEntries(Object.entries(wizard[part]).filter(([name]) => names.has(name) === isFirst)),
        ),
      ]),
    );
  return {
    'recovery-wizard': { ...split(true), questions: [[...graphIds], options] },
    'support-contacts': {
      ...base,
      contactUi: shapeOf(support.contactUi),
      contacts: record(support.contacts, [...flow.contactIds]),
      contactPanels: record(support.contactPanels, Object.keys(flow.contactPanels)),
      supportFacts: [factsOf(flow.contactPanels), ''],
    },
    'block-reasons': {
      ...base,
      reasonUi: shapeOf(block.reasonUi),
      reasons: record(block.reasons, Object.keys(flow.reasons)),
      reasonPanels: record(block.reasonPanels, Object.keys(flow.reasonPanels)),
      accountFacts: [
        factsOf(
          [
            flow.reasonPanels,
            ...Object.values(flow.reasons).map(({ tell, long, prevent, safety }) => [
              tell,
              long,
              prevent,
              safety,
            ]),
          ].flatMap(Object.values),
        ),
        '',
      ],
    },
    outcomes: {
      ...split(false),
      outcomes: record(outcomes.outcomes, outcomeIds),
      symptoms: [flow.symptoms.map(([id]) => id), ''],
    },
    details: {
      guides: record(details.guides, Object.keys(flow.guides)),
      tips: texts(details.tips),
      regions: record(details.regions),
      documents: texts(details.documents),
    },
    letters: {
      letters: record(letters.letters),
      letterUi: shapeOf(letters.letterUi),
      link: shapeOf(letters.link),
      evidence: shapeOf(letters.evidence),
    },
    sketches: { sketches: record(sketches.sketches), sketchParts: texts(sketches.sketchParts) },
  };
}

/** Everything the plugin and the checks need. */
export async function compact(locales) {
  const rawFlow = await loadFlow();
  const raw = {};
  for (const locale of locales) {
    raw[locale] = Object.fromEntries(
      await Promise.all(
        packNames.map(async (name) => [name, (await load(`packs/${locale}/${name}.js`)).default]),
      ),
    );
  }
  const short = (packs) => ({
    wizard: packs['recovery-wizard'],
    support: packs['support-contacts'],
    block: packs['block-reasons'],
    outcomes: packs.outcomes,
    details: packs.details,
    letters: packs.letters,
    sketches: packs.sketches,
  });
  const codes = codesFor(rawFlow, short(raw[sourceLocale]));
  const flow = recode({ ...rawFlow, disputed: [...rawFlow.disputed] }, codes);
  const coded = {};
  for (const locale of locales) {
    coded[locale] = Object.fromEntries(packNames.map((name) => [name, recode(raw[locale][name], codes)]));
    const { ui, notes, wizard } = coded[locale]['recovery-wizard'];
    Object.assign(coded[locale].outcomes, { ui, notes, wizard });
  }
  const shapes = shapesOf(flow, short(coded[sourceLocale]));
  const data = { flow, codes, shapes, words: coded };
  const texts = Object.fromEntries(
    locales.map((locale) => [
      locale,
      Object.fromEntries(packNames.map((name) => [name, packText(data, name, coded[locale][name])])),
    ]),
  );
  const hash = createHash('sha256').update(js(texts)).digest('base64url').replace(/[^\w]/g, '').slice(0, 8);
  return { ...data, texts, hash };
}

/** A pack as one text; `words` are those of `data.words`, or others of the same shape. */
export function packText({ shapes, flow }, name, { labels, ...words }) {
  const lines = write(shapes[name], words, flow.contactIds);
  const labelLines = Object.entries(labels).map((entry) =>
    entry
      .flat()
      .map(line)
      .join('\t')
      .replace(/^label-/, ''),
  );
  return `${lines.join('\n')}\x7f${labelLines.join('\n')}`;
}

/** The modules of src/flow that the built files hold as tables: file → code. */
export function routeModules({ flow, shapes }) {
  const table = (shape, value, expression) =>
    `routes(${expression}, ${literal(write(shape, value, flow.contactIds).join('\n'))})`;
  const head =
    "import { routes } from './route-table.ts';\nimport { contactIds } from './contact-ids.ts';\nimport { outcomeIds } from './outcome-ids.ts';\nimport { reasonIds } from './reason-ids.ts';\n";
  const chars = (ids) => `[...${js(ids.map(one).join(''))}]`;
  const record = (name, value, fields, ids, expression = chars(ids)) =>
    `${head}export const ${name} = ${table([ids, fields], value, `[${expression}, ${js(fields)}]`)};\n`;
  const guideIds = Object.keys(flow.guides);
  const count = ({ from, ...route }) => ({ ...route, from: from.map(() => 'x') });
  const counted = (routes) =>
    Object.fromEntries(Object.entries(routes).map(([id, route]) => [id, count(route)]));
  const outcomeIds = shapes.outcomes.outcomes[0];
  return {
    'outcomes.ts': record(
      'outcomes',
      flow.outcomes,
      'now* ifNot* contact@ letter variant safety+ regional next+ reason',
      outcomeIds,
      'outcomeIds',
    ),
    'guides.ts': record('guides', counted(flow.guides), 'from+ safety% more% fold= sketch#', guideIds),
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
    'contact-panels.ts': record('contactPanels', flow.contactPanels, '+', Object.keys(flow.contactPanels)),
    'reason-panels.ts': record('reasonPanels', flow.reasonPanels, '+', Object.keys(flow.reasonPanels)),
    'disputed.ts': `export const disputed = new Set(${js(flow.disputed.map(one).join(''))});\n`,
    'symptoms.ts': `export const symptoms = ${literal(
      flow.symptoms.map(([id, node]) => one(id) + node).join('\n'),
    )}.split('\\n').map((line) => [line[0], line.slice(1)]);\n`,
  };
}

/** The shapes of the packs as code: of the wizard's first one, and of the others. */
export function shapeModules({ shapes }) {
  const chars = (ids) => `[...${js(ids.map(one).join(''))}]`;
  // Lists of ids that the code has anyway.
  const known = {
    contacts: 'contactIds',
    reasons: 'reasonIds',
    outcomes: 'outcomeIds',
    guides: 'Object.keys(guides)',
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
    if (typeof shape === 'string') return js(shape);
    return `{${Object.entries(shape)
      .map(([key, of]) => (of === shared[key] ? key : `${js(key)}: ${code(of, key)}`))
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
      ]
        .map(
          (name) =>
            `import { ${name} } from './${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts';\n`,
        )
        .join('') +
      `const ui = ${js(ui)};\nconst notes = ${js(notes)};\n` +
      'const factsOf = (lists) => [...new Set(Object.values(lists).flat())];\n' +
      `export const shapes = ${code(others)};\n`,
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
