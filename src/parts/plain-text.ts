import type { HelpElement } from '../base/help-element.js';
import { nodesOf } from '../base/nodes-of.js';

const BLOCK = /^(p|li|dt|dd|div|ol|ul|dl|summary|details|fieldset|legend|label|button)$/;
const SKIPPED =
  'button:not(.choice), style, input, textarea, select, iframe, figure, .sr, .actions, .field, .warnings, .extras, .number, .tap';

/** Folded parts that lead elsewhere: neither copied nor printed. */
export const ASIDE = '.others, .regions, .answers, .documents';

/** What a part of an element says, as plain text: blocks on lines of their own, steps numbered. */
export function plainText(host: HelpElement, selector: string): string {
  const lines: string[] = [''];
  const add = (text: string): void => {
    lines[lines.length - 1] += text;
  };
  const visit = (node: Node): void => {
    if (node.nodeType === 3) add((node.textContent ?? '').replace(/\s+/g, ' '));
    if (!(node instanceof Element) || node.matches(`${SKIPPED}, ${ASIDE}`)) return;
    const block = BLOCK.test(node.localName) || node.matches('.label');
    if (block) lines.push('');
    if (node.matches('[role=heading]')) lines.push('');
    if (node.localName === 'li') {
      const { localName, children } = node.parentElement ?? node;
      add(localName === 'ol' ? `${Array.prototype.indexOf.call(children, node) + 1}. ` : '– ');
    }
    if (node.localName === 'q') add('“');
    nodesOf(node.childNodes).forEach(visit);
    if (node.localName === 'q') add('”');
    if (block) lines.push('');
  };
  nodesOf(host.renderRoot.querySelectorAll(selector)).forEach(visit);
  return lines
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^(\d+\.|–)\n+/gm, '$1 ')
    .trim();
}
