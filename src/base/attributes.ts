/** Reading attributes that anybody may have written: never throws, never blanks, warns once per value. */

const warned = new WeakMap<Element, Map<string, string>>();

/** Shows invisible characters, and those that turn the direction of a line, as their codes. */
const escaped = (text: string): string =>
  JSON.stringify(text).replace(
    /[^ -~\u0400-\u04ff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** One warning per element, attribute and value. The value is shortened and escaped. */
export function warn(element: Element, attribute: string, value: string, allowed: string): void {
  const seen = warned.get(element) ?? new Map<string, string>();
  warned.set(element, seen);
  const shown = value.slice(0, 80);
  if (seen.get(attribute) === shown) return;
  seen.set(attribute, shown);
  console.warn(`<${element.localName}>: ${attribute}=${escaped(shown)} is unknown. Allowed: ${allowed}.`);
}

/** The value of an attribute as text: a script may have set the property to anything. */
export const textOf = (value: unknown, limit: number): string =>
  String(value ?? '')
    .slice(0, limit)
    .trim();

/** The value when it is one of the allowed ones; else a warning and the default. */
export function oneOf<T extends string>(
  element: Element,
  attribute: string,
  value: string | null | undefined,
  allowed: readonly T[],
  fallback: T,
): T {
  const given = textOf(value, 200);
  if (!given) return fallback;
  const found = allowed.find((known) => known === given.toLowerCase());
  if (found === undefined) warn(element, attribute, given, allowed.join(', '));
  return found ?? fallback;
}

/** Space-separated tokens; unknown ones are left out with a warning. */
export function tokens<T extends string>(
  element: Element,
  attribute: string,
  value: string | null | undefined,
  resolve: (token: string) => readonly T[],
  allowed: readonly string[],
): T[] {
  const given = textOf(value, 2000)
    .split(/[\s,]+/)
    .filter(Boolean);
  const unknown = given.filter((token) => !resolve(token).length);
  if (unknown.length) warn(element, attribute, unknown.join(' '), allowed.join(' '));
  return [...new Set(given.flatMap((token) => resolve(token)))];
}
