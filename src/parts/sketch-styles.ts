import { css } from 'lit';

/** Schematic screens. */
export const sketchStyles = css`
  .sketch {
    max-width: 26em;
    margin: 0.75em 0 1em;
    break-inside: avoid;
  }
  .sketch > div {
    gap: 0.5em;
    padding: 0 0.75em 0.75em;
    border: 2px solid var(--_line);
    border-radius: 0.6em;
    background: var(--_surface);
    font-size: 0.875em;
    line-height: 1.35;
  }
  .sketch figcaption {
    margin-top: 0.4em;
  }
  .sketch svg {
    flex: none;
    width: 1.1em;
    height: 1.1em;
    stroke-width: 1.5;
  }
  .sketch .top {
    flex: 1 0 100%;
    height: 1.4em;
    margin-inline: -0.75em;
    border-bottom: 2px solid var(--_line);
    stroke: var(--_border);
    stroke-width: 3;
  }
  .sketch div div {
    position: relative;
    display: flex;
    flex: 1 1 100%;
    gap: 0.5em;
    align-items: center;
    min-width: 0;
    padding: 0.4em 0.7em;
    border: 1px solid var(--_border);
    border-radius: 0.4em;
    color: var(--_muted);
    hyphens: auto;
  }
  .sketch span {
    flex: 1;
    min-width: 0;
  }
  .sketch small {
    display: block;
    font-size: 0.9285em;
  }
  .sketch :is(.shape-text, .shape-tag, .shape-link) {
    padding-inline: 0;
    border: 0;
  }
  .sketch .shape-link b {
    text-decoration: underline;
  }
  .sketch div.shape-bar {
    margin-inline: -0.75em;
    border: 0;
    background: var(--_raised);
  }
  .sketch .shape-bar span {
    order: 1;
    text-align: end;
  }
  .sketch div.shape-item {
    margin-inline-start: 12%;
  }
  .sketch :is(.shape-tag, .shape-button) {
    flex: 0 1 auto;
    max-width: 100%;
  }
  .sketch .shape-button {
    background: var(--_raised);
  }
  .sketch div .here {
    padding-inline: 0.7em;
    color: var(--_text);
    border: 0;
    outline: 2px solid var(--_accent);
  }
  .sketch .icon-point {
    position: absolute;
    inset-block: auto -0.6em;
    inset-inline: auto 0.2em;
    width: 1.5em;
    height: 1.5em;
    fill: var(--_accent);
    stroke: var(--_surface);
  }
  @container ali-help (max-width: 24em) {
    .sketch div.shape-item {
      margin-inline-start: 0;
    }
    .sketch :is(.shape-item, .shape-link, .shape-input) svg:not(.icon-point) {
      display: none;
    }
  }
`;
