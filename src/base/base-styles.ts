import { css } from 'lit';

/** What every element uses. Sizes are in em, never rem, because host pages change the root size. */
export const baseStyles = css`
  :host {
    display: block;
    contain: layout style;
    min-width: 0;
  }
  :host([hidden]) {
    display: none !important;
  }
  .base {
    all: initial;
    visibility: inherit;
    display: block;
    box-sizing: border-box;
    container: ali-help / inline-size;
    /* A container has no width of its own: without this it is 0 px wide in a flex row, a table cell or a float. */
    contain-intrinsic-inline-size: min(30em, 85vw);
    color-scheme: inherit;
    --_text: var(--ali-color-text, light-dark(#1b2226, #e6ebe9));
    --_muted: var(--ali-color-muted, light-dark(#566068, #a5b0b2));
    --_surface: var(--ali-color-surface, light-dark(#fff, #171c1e));
    --_raised: var(--ali-color-raised, light-dark(#f5f7f6, #20272a));
    --_border: var(--ali-color-border, light-dark(#7d878d, #7b878b));
    --_line: var(--ali-color-border, light-dark(#dce1e0, #343d41));
    --_accent: var(--ali-color-accent, light-dark(#0a6353, #74d0bb));
    --_on-accent: var(--ali-color-on-accent, light-dark(#fff, #06231d));
    --_warning: var(--ali-color-warning, light-dark(#a15c00, #e5b25d));
    --_warning-bg: light-dark(#fff6e6, #2b2415);
    --_radius: var(--ali-radius, 0.75em);
    --_space: var(--ali-space, 1em);
    max-width: var(--ali-max-width, 44em);
    padding: calc(var(--_space) * 1.25);
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    font-family: var(--ali-font-family, inherit);
    font-size: var(--ali-font-size, max(1em, 16px));
    line-height: 1.55;
    text-align: start;
    /* Not break-word: flex items and grid cells would stay as wide as their longest word. */
    overflow-wrap: anywhere;
    hyphens: manual;
    -webkit-text-size-adjust: 100%;
  }
  .many {
    content-visibility: auto;
    contain-intrinsic-height: auto 30em;
    /* Firefox takes no notice of the line above until the element has been near once. */
    min-height: 9em;
  }
  .base[data-theme='light'] {
    color-scheme: light;
  }
  .base[data-theme='dark'] {
    color-scheme: dark;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  :is(p, ul, ol, dl, dd) {
    margin: 0;
  }
  p + p {
    margin-top: 0.6em;
  }
  :is(ul, ol) {
    padding: 0;
    list-style: none;
  }
  .h {
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
    scroll-margin-block: var(--ali-scroll-margin, 1em);
  }
  summary .h {
    padding-block: 0.15em;
    text-wrap: wrap;
  }
  .h:focus {
    outline: none;
  }
  .h0,
  .h2 {
    font-size: 1.125em;
  }
  .h1 {
    font-size: 1.625em;
    letter-spacing: -0.01em;
  }
  .h3 {
    font-size: 1em;
  }
  .lead {
    color: var(--_muted);
  }
  .small,
  .notice {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .notice {
    margin-top: calc(var(--_space) * 1.5);
    padding-top: var(--_space);
    border-top: 1px solid var(--_line);
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }
  .address {
    hyphens: manual;
  }
  q {
    font-weight: 600;
  }
  button,
  summary {
    font: inherit;
    color: inherit;
    cursor: pointer;
    touch-action: manipulation;
  }
  summary {
    display: flex;
    gap: 0.8em;
    align-items: flex-start;
    min-height: max(2.75em, 44px);
    padding: 0.6em 0;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary > * {
    min-width: 0;
  }
  summary::before,
  .option::after,
  .pick::after {
    content: '';
    flex: none;
    width: 0.5em;
    height: 0.5em;
    border: solid var(--_accent);
    border-width: 2px 2px 0 0;
    transform: rotate(45deg);
  }
  summary::before {
    margin-top: 0.45em;
  }
  details[open] > summary::before {
    transform: rotate(135deg);
  }
  button,
  .button {
    margin: 0;
    line-height: 1.4;
    min-height: max(2.75em, 44px);
    padding: 0.5em 1em;
    text-align: start;
    background: none;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 0.7);
  }
  :is(button, .button):hover {
    border-color: var(--_accent);
    background: var(--_raised);
  }
  button.primary {
    color: var(--_on-accent);
    background: var(--_accent);
    border-color: var(--_accent);
    font-weight: 600;
  }
  button.quiet {
    margin-inline: calc(-0.25em - 1px);
    padding-inline: 0.25em;
    color: var(--_accent);
    border-color: transparent;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  :is(a, summary):focus-visible {
    border-radius: 0.3em;
  }
  /* One below the other, and nothing in it is wider than it. */
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
  }
  .sr {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .failure,
  .failure button {
    padding: 1em;
    border: 1px solid currentColor;
    border-radius: 0.5em;
  }
  .failure button {
    margin-top: 0.5em;
  }
  .documents {
    margin-top: var(--_space);
  }
  @container ali-help (max-width: 24em) {
    .base > *,
    .h {
      hyphens: auto;
      text-wrap: pretty;
    }
    .h1 {
      font-size: 1.3em;
    }
  }
  @media (forced-colors: active) {
    button.primary {
      border-width: 2px;
    }
  }
  @media print {
    .base {
      color-scheme: light;
      border: 0;
      padding: 0;
    }
    .quiet {
      display: none;
    }
  }
`;
