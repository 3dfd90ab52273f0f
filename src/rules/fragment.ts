/** The wizard's place in the address: `#ali-recovery=<node>`, or `#<element id>.ali-recovery=<node>`. */
const keyOf = (elementId: string): string => `${elementId ? `${elementId}.` : ''}ali-recovery=`;

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** An id may hold half of a character pair, which no address can. */
const encode = (text: string): string => {
  try {
    return encodeURIComponent(text);
  } catch {
    return encodeURIComponent(text.replace(/[\ud800-\udfff]/g, '\ufffd'));
  }
};

/** The node the fragment names for this element, or undefined. */
export function readFragment(hash: string, elementId: string): string | undefined {
  const key = keyOf(elementId);
  const part = hash
    .slice(1, 2000)
    .split('&')
    .map(decode)
    .find((each) => each.startsWith(key));
  return part?.slice(key.length);
}

/** The fragment with this element's place set, or taken out when `node` is undefined. */
export function writeFragment(hash: string, elementId: string, node?: string): string {
  const key = keyOf(elementId);
  const parts = hash
    .slice(1)
    .split('&')
    .filter((each) => each && !decode(each).startsWith(key));
  if (node) parts.push(`${encode(elementId)}${elementId && '.'}ali-recovery=${node}`);
  return parts.length ? `#${parts.join('&')}` : '';
}
