import { css, type CSSResultGroup } from 'lit';
import { colourStyles } from './colour-styles.js';
import { controlStyles } from './control-styles.js';

/** The box and its colours. Sizes are in em, never rem, because host pages change the root size. */
const boxStyles = css`
  :host {
    display: block;
    contain: layout style;
    /* Beside a picture or in a row that leaves less than this, the element goes below or the others make room. */
    min-width: min(100%, 13em);
    margin-block: 1.5em;
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
    --_radius: var(--ali-radius, 0.625em);
    --_space: var(--ali-space, 1em);
    --_pad: var(--_space);
    --_gap: calc(var(--_space) * 1.75);
    /* The column of the numbers. */
    --_col: 2.75em;
    max-width: var(--ali-max-width, 40em);
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.25);
    font-family: var(--ali-font-family, inherit);
    font-size: var(--ali-font-size, clamp(16px, 1em, 18px));
    line-height: 1.5;
    text-align: start;
    /* Not break-word: flex items and grid cells would stay as wide as their longest word. */
    overflow-wrap: anywhere;
    overflow: clip;
    hyphens: manual;
    -webkit-text-size-adjust: 100%;
  }
  .many {
    content-visibility: auto;
    contain-intrinsic-height: auto 30em;
    /* Firefox takes no notice of the line above until the element has been near once. */
    min-height: 9em;
  }
  .in {
    padding: calc(var(--_space) * 0.5) var(--_pad) var(--_pad);
  }
  /* Labels, letters and addresses of the shop in a page that is written from right to left. */
  .base[dir='rtl'] :is([lang='en'], [lang='ru'], [lang='uk']) {
    direction: ltr;
    unicode-bidi: isolate;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  :is(p, ul, ol, dl, dd, fieldset, legend, figure) {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
    list-style: none;
  }
  @container ali-help (min-width: 34em) {
    .in {
      --_pad: calc(var(--_space) * 1.75);
      padding-block: var(--_space) calc(var(--_space) * 1.5);
    }
  }
  @media print {
    .base {
      color-scheme: light;
      border: 0;
    }
    .in {
      --_pad: 0px;
      padding: 0;
    }
  }
`;

/** Four sizes of text; the first action alone has a fifth. */
const textStyles = css`
  .title,
  .section-title {
    font-weight: 700;
    line-height: 1.3;
    text-wrap: balance;
    scroll-margin-block: var(--ali-scroll-margin, 1em);
  }
  .title {
    font-size: 1.5em;
    line-height: 1.2;
    letter-spacing: -0.012em;
  }
  .section-title {
    font-size: 1.125em;
  }
  .title:focus {
    outline: none;
  }
  .name {
    font-weight: 600;
  }
  .small {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .hint {
    margin-top: 0.375em;
    color: var(--_muted);
    text-wrap: pretty;
  }
  p + p {
    margin-top: 0.5em;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }
  q {
    font-weight: 600;
  }
  .sr {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @container ali-help (min-width: 34em) {
    .title {
      font-size: 1.75em;
    }
  }
  @container ali-help (max-width: 24em) {
    .in {
      hyphens: auto;
    }
    .title {
      text-wrap: pretty;
    }
  }
`;

/** What every element uses. */
export const baseStyles: CSSResultGroup = [boxStyles, colourStyles, textStyles, controlStyles];
