// `npm run manifest`: what editors, Storybook and frameworks read about the elements, from the comments at
// their classes. Writes dist/custom-elements.json and the files made from it.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { create, ts } from '@custom-elements-manifest/analyzer/index.js';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { format } from 'prettier';
import { isMain } from './is-main.mjs';
import { root } from './localizer.mjs';
import { jsxTypes, reactTypes, vueTypes } from './manifest-types.mjs';

const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** What a page may use: no private or protected members, and nothing that is there for the views only. */
const isPublic = ({ name, privacy, static: isStatic, description = '' }) =>
  !isStatic &&
  !name.startsWith('#') &&
  (privacy ?? 'public') === 'public' &&
  !/\bFor (the )?views?\b/.test(description);

/** The events as src/ui/events.ts declares them: name → what it means and the type of its detail. */
function eventsOf(file) {
  const events = new Map();
  const details = file.statements.find(
    (each) => ts.isInterfaceDeclaration(each) && each.name.text === 'AliHelpEventDetails',
  );
  for (const member of details.members) {
    events.set(member.name.text, {
      description: ts.getTextOfJSDocComment(member.jsDoc?.at(-1)?.comment),
      type: { text: `CustomEvent<${member.type.getText(file)}>` },
    });
  }
  return events;
}

/** A copy that does not say from which class it comes. */
const own = (each) => ({ ...each, inheritedFrom: undefined });

/** One element with everything it inherits; its events and attributes tied to their types and properties. */
function elementOf(declaration, events) {
  const { name, tagName, summary, description, slots, cssParts, cssProperties } = declaration;
  const members = declaration.members.filter(isPublic).map(own);
  const attributes = declaration.attributes.map(own).map((attribute) => {
    const field = members.find((member) => member.name === camel(attribute.name));
    if (field) Object.assign(field, { attribute: attribute.name, ...pick(attribute) });
    return { ...attribute, ...(field ? { fieldName: field.name } : {}) };
  });
  const of = (list = []) => list.map(own);
  return {
    kind: 'class',
    name,
    tagName,
    customElement: true,
    summary,
    description,
    superclass: { name: 'HTMLElement' },
    attributes,
    members,
    events: of(declaration.events).map((event) => {
      const known = events.get(event.name);
      if (!known) throw new Error(`${tagName} fires ${event.name}, which src/ui/events.ts does not know`);
      return { ...event, ...known };
    }),
    slots: of(slots),
    cssParts: of(cssParts),
    cssProperties: of(cssProperties),
  };
}
const pick = ({ type, description, default: value }) => ({
  description,
  ...(type ? { type } : {}),
  ...(value === undefined ? {} : { default: value }),
});

/** The manifest as a reader of the package sees it: one module with the classes, one that defines the tags. */
export async function manifest() {
  const read = async (file) =>
    ts.createSourceFile(file, await readFile(join(root, file), 'utf8'), ts.ScriptTarget.ES2022, true);
  const folders = (await readdir(join(root, 'src/elements'))).sort();
  const files = [
    'src/ui/loading-element.ts',
    'src/ui/element.ts',
    ...folders.map((folder) => `src/elements/${folder}/element.ts`),
  ];
  const { modules } = create({ modules: await Promise.all(files.map(read)) });
  const events = eventsOf(await read('src/ui/events.ts'));
  const declarations = modules
    .flatMap((module) => module.declarations)
    .filter(({ tagName }) => tagName)
    .map((declaration) => elementOf(declaration, events));
  const classes = 'dist/esm/index.js';
  const exportOf = (kind) => (each) => ({
    kind,
    name: kind === 'js' ? each.name : each.tagName,
    declaration: { name: each.name, module: classes },
  });
  return {
    schemaVersion: '2.1.0',
    modules: [
      { kind: 'javascript-module', path: classes, declarations, exports: declarations.map(exportOf('js')) },
      {
        kind: 'javascript-module',
        path: 'dist/esm/define.js',
        declarations: [],
        exports: declarations.map(exportOf('custom-element-definition')),
      },
    ],
  };
}

export async function writeManifest(folder = join(root, 'dist')) {
  const content = await manifest();
  const files = {
    'custom-elements.json': JSON.stringify(content, null, 1),
    'vscode.html-custom-data.json': getVsCodeHtmlCustomData(content, { hideLogs: true }),
    'web-types.json': getWebTypesData(content, { hideLogs: true, packageJson: false }),
    'jsx.d.ts': jsxTypes(content),
    'react.d.ts': reactTypes(),
    'vue.d.ts': vueTypes(content),
  };
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    await writeFile(
      join(folder, name),
      await format(text, { filepath: name, singleQuote: true, printWidth: 110 }),
    );
  }
}

if (isMain(import.meta.url)) await writeManifest();
