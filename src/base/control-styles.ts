import { css } from 'lit';

/** A chevron to the right goes on, a chevron down unfolds, an underline is a text action or a link. */
export const controlStyles = css`
  button,
  summary {
    margin: 0;
    font: inherit;
    color: inherit;
    cursor: pointer;
    touch-action: manipulation;
  }
  button {
    border: 0;
    background: none;
    text-align: start;
  }
  .quiet {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    min-width: 44px;
    min-height: max(2.75em, 44px);
    padding: 0;
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .quiet:hover {
    text-decoration-thickness: 2px;
  }
  .choices {
    margin-top: var(--_space);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    overflow: clip;
  }
  .choices li + li {
    border-top: 1px solid var(--_line);
  }
  .choice {
    display: flex;
    gap: 0.75em;
    align-items: center;
    width: 100%;
    min-height: 3.25em;
    padding: 0.75em 1em;
    line-height: 1.35;
  }
  .choice > span {
    flex: 1;
    min-width: 0;
    text-wrap: pretty;
  }
  .choice:hover,
  .choice[aria-current] {
    background: var(--_tint);
  }
  .choice::after,
  summary::after {
    content: '';
    flex: none;
    width: 0.5em;
    height: 0.5em;
    border: solid var(--_accent);
    border-width: 2px 2px 0 0;
    transform: rotate(45deg);
  }
  .base[dir='rtl'] .choice::after {
    transform: rotate(-135deg);
  }
  summary {
    display: flex;
    gap: 0.75em;
    align-items: center;
    justify-content: space-between;
    min-height: max(2.75em, 44px);
    list-style: none;
  }
  summary > * {
    min-width: 0;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    margin-block: -0.25em 0;
    margin-inline: 0 0.25em;
    transform: rotate(135deg);
  }
  details[open] > summary::after {
    margin-top: 0.25em;
    transform: rotate(-45deg);
  }
  .folds {
    margin-top: var(--_gap);
    border-top: 1px solid var(--_line);
  }
  .folds > details {
    border-bottom: 1px solid var(--_line);
  }
  .folds > details > summary {
    min-height: 3em;
    padding-block: 0.5em;
  }
  .fold-body {
    padding-bottom: 1em;
  }
  .notice {
    margin-top: 0.75em;
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
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
    border-radius: calc(var(--_radius) * 0.5);
  }
  .choices :focus-visible {
    outline-offset: -3px;
  }
  @media (prefers-reduced-motion: no-preference) {
    summary::after {
      transition: transform 0.12s;
    }
  }
  @media (forced-colors: active) {
    .choice[aria-current] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
  @media print {
    .quiet,
    summary::after,
    .choice::after {
      display: none;
    }
  }
`;
