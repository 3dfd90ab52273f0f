import { css } from 'lit';

export const styles = css`
  .title {
    margin-top: calc(var(--_space) * 0.75);
  }
  .first {
    margin-top: var(--_space);
  }
  .folds.causes {
    margin-top: 0.5em;
  }
  .reason .name {
    font-weight: 400;
  }
  .reason .act {
    font-weight: 600;
  }
  .timeline > li::before {
    inset-block: 0.45em auto;
    inset-inline: 0 auto;
    width: 0.75em;
    height: 0.75em;
    border-width: 0.375em;
    border-color: var(--_accent);
  }
  .timeline > li::after {
    content: '';
    position: absolute;
    inset-block: 1.3em -0.9em;
    inset-inline: calc(0.375em - 1px) auto;
    border-inline-start: 2px solid var(--_line);
  }
  .timeline > li:last-child::after {
    content: none;
  }
  .timeline > :nth-last-child(-n + 2)::before {
    border-width: 2px;
  }
`;
