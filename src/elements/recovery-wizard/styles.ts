import { css } from 'lit';

export const styles = css`
  .intro {
    margin-top: 0.35em;
  }
  .before li {
    margin: 0.25em 0 0.25em 1.4em;
    list-style: disc;
  }
  .node {
    margin-top: calc(var(--_space) * 1.25);
  }
  .progress {
    gap: 0.25em 0.75em;
    align-items: center;
    margin-bottom: 0.5em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .bar {
    display: inline-flex;
    gap: 0.25em;
    min-width: 0;
  }
  .bar i {
    width: 1.5em;
    height: 0.3em;
    border-radius: 1em;
    background: var(--_line);
  }
  .bar .on {
    border: 0.15em solid var(--_accent);
  }
  .node > .lead {
    margin-top: 0.4em;
  }
  .options {
    gap: 0.6em;
    margin-top: var(--_space);
  }
  .option,
  .pick {
    display: flex;
    gap: 0.75em;
    align-items: center;
    justify-content: space-between;
    width: 100%;
    min-height: 3.25em;
    padding: 0.7em 1em;
    background: var(--_raised);
  }
  .option[aria-current] {
    border-color: var(--_accent);
    box-shadow: inset 0.25em 0 0 var(--_accent);
  }
  .answers,
  .symptoms {
    margin-top: calc(var(--_space) * 1.25);
  }
  .answers summary {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .nav {
    gap: 0.5em 1em;
    margin-top: calc(var(--_space) * 1.25);
  }
  @media (forced-colors: active) {
    .option[aria-current] {
      border-width: 3px;
    }
  }
  @media print {
    .nav,
    .answers {
      display: none;
    }
  }
`;
