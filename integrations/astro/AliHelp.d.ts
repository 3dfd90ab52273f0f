/** The attributes of the elements, `data-*`, `aria-*` and the usual ones of HTML. */
export interface Props {
  element: 'recovery-wizard' | 'support-contacts' | 'block-reasons';
  /** What readers see until the script is there: the first screen (`start`), everything (`fallback`) or nothing. */
  before?: 'start' | 'fallback' | 'none';
  [attribute: string]: string | number | boolean | undefined;
}
/** A component of Astro: writes the element with its script, its room and its first screen. */
export default function AliHelp(props: Props): unknown;
