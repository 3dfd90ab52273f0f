// Reads the parts of an XLIFF 1.2 file that checks and extraction need.
import { DOMParser } from '@xmldom/xmldom';

const child = (node, name) => Array.from(node.childNodes).find((inner) => inner.nodeName === name);

/** The file as a document, and its units by id: source, target, notes and review state as plain text. */
export function parseXliff(xml) {
  const units = new Map();
  const duplicates = [];
  if (!xml.trim()) return { document: undefined, units, duplicates };
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  for (const node of Array.from(document.getElementsByTagName('trans-unit'))) {
    const targetNode = child(node, 'target');
    const unit = {
      id: node.getAttribute('id'),
      source: child(node, 'source')?.textContent ?? '',
      target: targetNode?.textContent,
      state: targetNode?.getAttribute('state') || undefined,
      targetNode,
    };
    if (units.has(unit.id)) duplicates.push(unit.id);
    units.set(unit.id, unit);
  }
  return { document, units, duplicates };
}
