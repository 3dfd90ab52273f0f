// The types of the three tags for JSX and for Vue templates, from the manifest.

const note = ({ description }) => (description ? `  /** ${description.replace(/\s+/g, ' ')} */\n` : '');
const quoted = (name) => (/^\w+$/.test(name) ? name : `'${name}'`);
const prop = (each, name, type = each.type.text) =>
  `${note(each)}  ${quoted(name)}?: ${type.replace(/ \| undefined$/, '')} | undefined;\n`;
const onEvent = (event, name) => prop(event, name, `((event: ${event.type.text}) => void)`);

/** What can be set: attributes by name, then what only is a property. */
const settable = ({ attributes, members }, nameOf) =>
  [
    ...attributes.filter(({ name }) => name !== 'ready').map((each) => prop(each, nameOf(each))),
    ...members
      .filter(({ kind, attribute, readonly }) => kind === 'field' && !attribute && !readonly)
      .map((each) => prop(each, each.name)),
  ].join('');

const elementsOf = (manifest) => manifest.modules.flatMap(({ declarations }) => declarations);
const classesOf = (elements) =>
  `import type { ${elements.map(({ name }) => name).join(', ')} } from 'ali-help';\n`;
const head = '// Made from custom-elements.json.\n';

/** For React 19, Preact, Solid and others that set what an element has and listen to `on` + event name. */
export function jsxTypes(manifest) {
  const elements = elementsOf(manifest);
  const props = elements.map(
    (element) =>
      `/** ${element.summary} */\nexport interface ${element.name}Props {\n` +
      settable(element, ({ name }) => name) +
      element.events.map((event) => onEvent(event, `on${event.name}`)).join('') +
      '}\n\n',
  );
  const tags = elements.map(
    (element) =>
      `${note(element)}  '${element.tagName}': ${element.name}Props & HostProps<${element.name}>;\n`,
  );
  return (
    head +
    classesOf(elements) +
    `
/** What every element takes. */
export interface HostProps<Element> {
  id?: string | undefined;
  class?: string | undefined;
  className?: string | undefined;
  hidden?: boolean | undefined;
  slot?: string | undefined;
  title?: string | undefined;
  style?: unknown;
  key?: string | number | null | undefined;
  ref?: { current: Element | null } | ((element: Element | null) => void) | null | undefined;
  children?: unknown;
}

${props.join('')}/** Tag → what it takes. Add it to \`JSX.IntrinsicElements\` of your framework; for React: \`import 'ali-help/react'\`. */
export interface AliHelpTags {
${tags.join('')}}
`
  );
}

/** React has further attributes and listeners for every element. */
export const reactTypes = () => `${head}import type { HTMLAttributes } from 'react';
import type { AliHelpTags } from './jsx.js';

type Tags = {
  [Tag in keyof AliHelpTags]: AliHelpTags[Tag] & Omit<HTMLAttributes<HTMLElement>, keyof AliHelpTags[Tag]>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
`;

/** For Vue: templates name props in camel case and listeners with \`on\` in front, also camel case. */
export function vueTypes(manifest) {
  const elements = elementsOf(manifest);
  const listener = (name) => `on${`-${name}`.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())}`;
  const props = elements.map(
    (element) =>
      `export interface ${element.name}Props {\n` +
      settable(element, ({ name, fieldName }) => fieldName ?? name) +
      element.events.map((event) => onEvent(event, listener(event.name))).join('') +
      '}\n\n',
  );
  const tags = elements.map(
    (element) => `${note(element)}    '${element.tagName}': new () => { $props: ${element.name}Props };\n`,
  );
  return `${head}import type {} from 'vue';

${props.join('')}declare module 'vue' {
  interface GlobalComponents {
${tags.join('')}  }
}
`;
}
