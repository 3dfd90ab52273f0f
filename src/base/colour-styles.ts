import { unsafeCSS, type CSSResult } from 'lit';

/** The colours a page may set, and what they are on a light and on a dark page. */
const colours = {
  text: ['#1b1f22', '#e9ebec'],
  muted: ['#586067', '#a9b0b4'],
  surface: ['#fff', '#17191b'],
  raised: ['#f5f6f6', '#202326'],
  border: ['#7f878c', '#7d868b'],
  accent: ['#0a6353', '#74d0bb'],
  'on-accent': ['#fff', '#06231d'],
  warning: ['#9a5200', '#eab561'],
} as const;

type Value = (pair: readonly [light: string, dark: string]) => string;

/** `--_given-…` is what the page has set, or else the value of ours. */
const given = (value: Value): string =>
  Object.entries(colours)
    .map(([name, pair]) => `--_given-${name}: var(--ali-color-${name}, ${value(pair)});`)
    .join(' ');

/**
 * A colour at a lightness that can be read: at most `most` on a light ground, at least `least` on a dark one. A relative
 * colour knows the channels of one colour only, so the given colour is mixed with one that is black for a light
 * ground and white for a dark one: the lightness `l` of the mix is then below 0.4 or above 0.6, and holds both.
 */
const readable = (name: string, most: number, least: number, ground = '--_ground'): string =>
  `--_${name}: oklab(from color-mix(in oklab, var(--_given-${name}) 40%, var(${ground})) ` +
  `max(min(1 - alpha + l * alpha / 0.4, ${most}), min((l - 0.5) * 1000, ${least}), (l - 0.6) * alpha / 0.4 + (1 - alpha) * 0.2) a b / 1);`;

/**
 * The same for what lies behind text: light on a light ground and dark on a dark one, the less so the more see-through it
 * is, and paler the further its lightness has to move.
 */
const quiet = (name: string): string => {
  const paler = 'clamp(0, min(5 * l - 0.84, 4.66 - 5 * l), 1)';
  return (
    `--_${name}: oklab(from color-mix(in oklab, var(--_given-${name}) 40%, var(--_ground)) ` +
    'max(min((l - 0.6) / 0.4, 0.21 + 0.08 / alpha), min((0.5 - l) * 1000, max(l / 0.4, 1 - 0.05 / alpha))) ' +
    `calc(a * ${paler}) calc(b * ${paler}) / alpha);`
  );
};

/** Black where a colour is light, white where it is dark; it lies on something with a lightness of `below`. */
const groundOf = (colour: string, below: number): string =>
  `oklab(from ${colour} clamp(0, (0.6 - l * alpha - ${below} * (1 - alpha)) * 1000, 1) none none / none)`;

const ground = `light-dark(${groundOf('var(--_given-surface)', 1)}, ${groundOf('var(--_given-surface)', 0.2)})`;

/**
 * The colours of an element. Each token may be set alone: where browsers know relative colours, all are kept readable on
 * the surface as it is; where they do not, the values count as given.
 */
export const colourStyles: CSSResult = unsafeCSS(`
  .base {
    ${given(([light]) => light)}
    --_text: var(--_given-text);
    --_muted: var(--_given-muted);
    --_surface: var(--_given-surface);
    --_raised: var(--_given-raised);
    --_border: var(--_given-border);
    --_accent: var(--_given-accent);
    --_on-accent: var(--_given-on-accent);
    --_warning: var(--_given-warning);
    /* Hairlines without a meaning, and the ground of the one highlighted thing. */
    --_line: var(--_border);
    --_tint: var(--_raised);
  }
  .base[data-theme='light'] {
    color-scheme: light;
  }
  .base[data-theme='dark'] {
    color-scheme: dark;
    ${given(([, dark]) => dark)}
  }
  @supports (color: color-mix(in srgb, red, blue)) {
    .base {
      --_line: color-mix(in srgb, var(--_text) 14%, transparent);
      --_tint: color-mix(in srgb, var(--_accent) 10%, var(--_surface));
    }
  }
  @supports (color: light-dark(red, blue)) {
    .base,
    .base[data-theme='dark'] {
      ${given(([light, dark]) => `light-dark(${light}, ${dark})`)}
      --_tint: light-dark(
        color-mix(in srgb, var(--_accent) 9%, var(--_surface)),
        color-mix(in srgb, var(--_accent) 14%, var(--_surface))
      );
    }
  }
  @supports (color: oklab(from red l a b)) and (color: light-dark(red, blue)) {
    .base {
      /* A see-through surface lies on the page, which is light or dark itself. */
      --_ground: ${ground};
      ${quiet('surface')}
      ${quiet('raised')}
      ${readable('text', 0.45, 0.85)}
      ${readable('muted', 0.465, 0.78)}
      ${readable('accent', 0.46, 0.78)}
      ${readable('border', 0.6, 0.61)}
      ${readable('warning', 0.54, 0.72)}
      --_ground-accent: ${groundOf('var(--_accent)', 1)};
      ${readable('on-accent', 0.3, 0.95, '--_ground-accent')}
    }
  }
`);
