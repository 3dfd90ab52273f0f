import { css } from 'lit';

export const styles = css`
  .title {
    margin-top: calc(var(--_space) * 0.75);
  }
  .need {
    margin-top: 0.75em;
  }
  .need .choices {
    margin-top: 0.5em;
  }
  .need + .section {
    margin-top: calc(var(--_space) * 1.25);
  }
  .pick {
    display: flex;
    gap: 0.75em;
    align-items: center;
    min-height: 3em;
    padding: 0.625em 1em;
    line-height: 1.35;
    cursor: pointer;
  }
  .pick input {
    appearance: none;
    flex: none;
    width: 1.25em;
    height: 1.25em;
    margin: 0;
    border: 2px solid var(--_border);
    border-radius: 50%;
  }
  .pick input:checked {
    border: 0.375em solid var(--_accent);
  }
  .pick:is(:hover, :has(:checked)) {
    background: var(--_tint);
  }
  .pick:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: -3px;
  }
  .pick :focus-visible {
    outline: none;
    border-radius: 50%;
  }
  .choice :is(.status, .small) {
    display: flex;
  }
  .hours dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
    gap: 0.75em 1em;
    margin-block: 0.5em;
    font-variant-numeric: tabular-nums;
  }
  .hours dt {
    color: var(--_muted);
    font-size: 0.875em;
  }
  table {
    width: 100%;
    margin-block: 0.5em;
    border-collapse: collapse;
    font-size: 0.9375em;
  }
  caption {
    text-align: start;
  }
  :is(th, td) {
    padding-block: 0.35em;
    padding-inline: 0 0.75em;
    font-weight: 400;
    text-align: start;
    border-bottom: 1px solid var(--_line);
  }
  @container ali-help (min-width: 34em) {
    .two {
      display: grid;
      grid-template-columns: 1fr 1fr;
    }
    .two li + li {
      border-top: 0;
    }
    .two li:nth-child(n + 3) {
      border-top: 1px solid var(--_line);
    }
    .two li:nth-child(even) {
      border-inline-start: 1px solid var(--_line);
    }
  }
  @media (forced-colors: active) {
    .pick:has(:checked) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
