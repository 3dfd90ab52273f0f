import { css } from 'lit';

export const styles = css`
  .top {
    display: flex;
    gap: 0.5em 1em;
    align-items: center;
    justify-content: space-between;
    min-height: max(2.75em, 44px);
    margin-bottom: 0.25em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .restart {
    margin-inline-start: auto;
  }
  .back {
    font-weight: 600;
    text-decoration: none;
  }
  .back::before {
    content: '';
    width: 0.5em;
    height: 0.5em;
    margin-inline-start: 0.15em;
    border: solid currentColor;
    border-width: 2px 0 0 2px;
    transform: rotate(-45deg);
  }
  .base[dir='rtl'] .back::before {
    transform: rotate(135deg);
  }
  .bar {
    display: flex;
    gap: 3px;
    margin-bottom: calc(var(--_space) * 1.25);
  }
  .bar i {
    flex: 1;
    height: 4px;
    border-radius: 2px;
    background: var(--_line);
  }
  .bar .on {
    background: var(--_accent);
  }
  .folds.below {
    margin-top: var(--_space);
    border-top: 0;
  }
  @media (forced-colors: active) {
    .bar i {
      border: 1px solid;
    }
    .bar .on {
      background: Highlight;
    }
  }
  @media print {
    .top,
    .bar,
    .answers {
      display: none;
    }
  }
`;
