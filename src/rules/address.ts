/**
 * The wizard's place in an address: `#ali-recovery--<node>`, or `#<element id>--<node>`, because themes look for what
 * a fragment names and a selector must be valid. The query holds it, as `?ali-recovery=<node>` or
 * `?ali-recovery=<element id>--<node>`, where the fragment is a route of the page or the id is no plain name.
 */
const NAME = 'ali-recovery';

/** The parts of an address, as `location` has them. */
export interface Address {
  readonly search: string;
  readonly hash: string;
}

const isRoute = (hash: string): boolean => /^#[/!]/.test(hash);
const isPlainName = (id: string): boolean => /^[a-z_][\w-]*$/i.test(id);

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** An id may hold half of a character pair, which no address can. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');

const parameters = (search: string): string[] => search.slice(1).split('&').filter(Boolean);

/** The node that the address names for this element, or undefined. */
export function readAddress({ search, hash }: Address, elementId: string): string | undefined {
  const start = `#${elementId || NAME}--`;
  if (hash.startsWith(start)) return hash.slice(start.length);
  const before = wellFormed(elementId && `${elementId}--`);
  return parameters(search)
    .filter((each) => each.startsWith(`${NAME}=`))
    .map((each) => decode(each.slice(NAME.length + 1)))
    .find((value) => value.startsWith(before))
    ?.slice(before.length);
}

/** The address with this element's place in it; other parameters of the query stay as they are. */
export function writeAddress({ search, hash }: Address, elementId: string, node: string): Address {
  const others = parameters(search).filter((each) => !each.startsWith(`${NAME}=`));
  const inQuery = isRoute(hash) || !isPlainName(elementId || NAME);
  const value = encodeURIComponent(wellFormed(elementId && `${elementId}--`)) + node;
  const query = (inQuery ? [...others, `${NAME}=${value}`] : others).join('&');
  return { search: query && `?${query}`, hash: inQuery ? hash : `#${elementId || NAME}--${node}` };
}
