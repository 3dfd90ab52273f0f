/** Colours as numbers: contrast as WCAG counts it, and the nearest shade that can be read. */

/** What stands behind links and lines of the elements: the surfaces of src/base/base-styles.ts. */
export const surfaces = {
  light: ['#ffffff', '#f5f6f6'],
  dark: ['#17191b', '#202326'],
};
/** How much of the accent is in the ground of the one highlighted thing. */
export const tint = { light: 0.09, dark: 0.14 };
/** The accent of the elements and the colour of text on it, when nothing else is asked for. */
export const ownAccent = { light: '#0a6353', dark: '#74d0bb' };
export const enough = 4.5;

/** `#abc`, `ABCDEF` → `#aabbcc`, `#abcdef`; anything else is undefined. */
export function parseColour(text) {
  const digits = /^\s*#?([0-9a-f]{3}|[0-9a-f]{6})\s*$/i.exec(text)?.[1].toLowerCase();
  if (!digits) return undefined;
  return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`;
}

const channels = (hex) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
const byte = (value) =>
  Math.round(value * 255)
    .toString(16)
    .padStart(2, '0');
const toHex = (rgb) => `#${rgb.map(byte).join('')}`;

export function luminance(hex) {
  const [red, green, blue] = channels(hex).map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export function contrast(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** The ground that the elements tint with an accent. */
function tinted(hex, scheme) {
  const ground = channels(surfaces[scheme][0]);
  return toHex(channels(hex).map((value, at) => ground[at] + (value - ground[at]) * tint[scheme]));
}

/** The lowest contrast of a colour on the surfaces of a light or a dark page, the one it tints included. */
export const contrastOn = (hex, scheme) =>
  Math.min(...[...surfaces[scheme], tinted(hex, scheme)].map((surface) => contrast(hex, surface)));

/** The colour itself, or the nearest mix with black (on light pages) or white (on dark ones) that can be read. */
export function readable(hex, scheme) {
  const end = scheme === 'light' ? 0 : 1;
  // The last step is black or white, which can always be read.
  for (let step = 0; ; step++) {
    const mixed = toHex(channels(hex).map((value) => value + ((end - value) * step) / 50));
    if (contrastOn(mixed, scheme) >= enough) return mixed;
  }
}

/** White or near black, whichever can be read better on the colour. */
export const textOn = (hex) => {
  const dark = '#0b1512';
  return contrast('#ffffff', hex) >= contrast(dark, hex) ? '#ffffff' : dark;
};

/** The accents that a choice leads to; undefined where the elements keep their own. */
export function accents({ theme, accent, 'accent-dark': dark }) {
  return {
    light: theme === 'dark' ? undefined : accent || undefined,
    dark:
      theme === 'light'
        ? undefined
        : dark || (accent && theme === 'auto' ? readable(accent, 'dark') : undefined),
  };
}
