// What editors, Storybook and frameworks read about the elements, from the comments at their classes:
// dist/custom-elements.json and what is made from it (`npm run manifest`).
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { generateJsxTypes } from '@wc-toolkit/jsx-types';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { generateVuejsTypes } from 'custom-element-vuejs-integration';

const outdir = 'dist';
const classes = `${outdir}/esm/index.js`;
const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** Event name → what it means and what its detail holds, as src/base/events.ts declares it. */
const details = new Map();
const eventDetails = {
  name: 'event-details',
  collectPhase({ ts, node }) {
    if (!ts.isInterfaceDeclaration(node) || node.name.text !== 'AliHelpEventDetails') return;
    for (const { name, type, jsDoc } of node.members)
      details.set(name.text, {
        description: jsDoc[0].comment,
        type: { text: `CustomEvent<${type.getText()}>` },
      });
  },
};

/** A copy that does not say from which class it comes. */
const own = (each) => ({ ...each, inheritedFrom: undefined });
const isPublic = ({ privacy, static: isStatic }) => !isStatic && (privacy ?? 'public') === 'public';

/** A field has the description, the values and the default of its attribute. */
function tied(element) {
  const members = element.members.filter(isPublic).map(own);
  const attributes = element.attributes.map((attribute) => {
    const field = members.find(({ name }) => name === camel(attribute.name));
    if (field)
      Object.assign(field, own(attribute), { kind: 'field', name: field.name, attribute: attribute.name });
    return { ...own(attribute), fieldName: field?.name ?? attribute.name };
  });
  const events = element.events.map((event) => ({ ...own(event), ...details.get(event.name) }));
  const listed = (kind) => element[kind]?.map(own) ?? [];
  return {
    ...element,
    superclass: { name: 'HTMLElement' },
    attributes,
    members,
    events,
    slots: listed('slots'),
    cssParts: listed('cssParts'),
    cssProperties: listed('cssProperties'),
  };
}

/** The modules as a reader of the package sees them: one with the classes, one that defines the tags. */
const published = {
  name: 'published',
  packageLinkPhase({ customElementsManifest }) {
    const elements = customElementsManifest.modules
      .flatMap(({ declarations }) => declarations)
      .filter(({ tagName }) => tagName)
      .map(tied);
    const exportsOf = (kind, key) =>
      elements.map((element) => ({
        kind,
        name: element[key],
        declaration: { name: element.name, module: classes },
      }));
    const kind = 'javascript-module';
    customElementsManifest.modules = [
      { kind, path: classes, declarations: elements, exports: exportsOf('js', 'name') },
      {
        kind,
        path: `${outdir}/esm/define.js`,
        declarations: [],
        exports: exportsOf('custom-element-definition', 'tagName'),
      },
    ];
  },
};

/** React has its own types for `ref`, `key`, `style` and the events of the browser. */
const REACT = `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { AliBlockReasons, AliRecoveryWizard, AliSupportContacts } from 'ali-help';
import type { AliBlockReasonsProps, AliRecoveryWizardProps, AliSupportContactsProps } from './jsx.js';

type Tag<Props, Element> = Props & Omit<DetailedHTMLProps<HTMLAttributes<Element>, Element>, keyof Props>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'ali-block-reasons': Tag<AliBlockReasonsProps, AliBlockReasons>;
      'ali-recovery-wizard': Tag<AliRecoveryWizardProps, AliRecoveryWizard>;
      'ali-support-contacts': Tag<AliSupportContactsProps, AliSupportContacts>;
    }
  }
}
`;

/** The elements with what a page can set, in copies of their own. */
function settable(manifest) {
  const copy = structuredClone(manifest);
  for (const element of copy.modules.flatMap(({ declarations }) => declarations)) {
    const fixed = element.members.filter(({ readonly }) => readonly).map(({ name }) => name);
    element.members = element.members.filter(({ name }) => !fixed.includes(name));
    element.attributes = element.attributes.filter(({ fieldName }) => !fixed.includes(fieldName));
  }
  return copy;
}

/** Templates of Vue name props and listeners in camel case, and the plugin puts `CustomEvent<…>` around each detail. */
function forVue(manifest) {
  const copy = settable(manifest);
  for (const element of copy.modules.flatMap(({ declarations }) => declarations)) {
    element.attributes = element.attributes.map((each) => ({ ...each, name: each.fieldName }));
    element.events = element.events.map(({ name, description, type }) => ({
      name: camel(`-${name}`),
      description,
      type: { text: type.text.replace(/^CustomEvent<(.*)>$/s, '$1') },
    }));
  }
  return copy;
}

const frameworkTypes = {
  name: 'framework-types',
  packageLinkPhase({ customElementsManifest }) {
    mkdirSync(outdir, { recursive: true });
    const jsx = generateJsxTypes(settable(customElementsManifest), {
      fileName: '',
      globalTypePath: 'ali-help',
      useCemTypes: true,
    });
    // The plugin goes on with every framework there is; a project without one of them could not check that.
    const [types] = jsx.split("declare module 'react'");
    writeFileSync(`${outdir}/jsx.d.ts`, `${types.trim()}\n\nexport type AliHelpTags = CustomElements;\n`);
    writeFileSync(`${outdir}/react.d.ts`, REACT);
    generateVuejsTypes(forVue(customElementsManifest), { outdir, fileName: 'vue.d.ts', hideLogs: true });
  },
};

export default {
  globs: ['src/base/*.ts', 'src/elements/*/element.ts'],
  exclude: ['**/*.test.ts'],
  outdir,
  packagejson: false,
  // Files are found in no fixed order, and the order of what is written follows them.
  overrideModuleCreation: ({ ts, globs }) =>
    globs
      .sort()
      .map((file) => ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2015, true)),
  plugins: [
    eventDetails,
    published,
    customElementVsCodePlugin({ outdir, cssFileName: '', hideLogs: true }),
    customElementJetBrainsPlugin({ outdir, packageJson: false, hideLogs: true }),
    frameworkTypes,
  ],
};
