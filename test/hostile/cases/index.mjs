// All cases, in the order they are run.
import { hostCss } from './host-css.mjs';
import { hostLibraries } from './host-libraries.mjs';
import { hostScripts } from './host-scripts.mjs';
import { lifeCycle } from './life-cycle.mjs';
import { lifeCycleOfPages } from './life-cycle-pages.mjs';
import { attributes } from './attributes.mjs';
import { network } from './network.mjs';
import { networkLater } from './network-later.mjs';
import { documents } from './documents.mjs';
import { environment } from './environment.mjs';
import { pageTools } from './page-tools.mjs';
import { frames } from './frames.mjs';
import { manners } from './manners.mjs';
import { load } from './load.mjs';
import { start } from './start.mjs';
import { neighbours } from './neighbours.mjs';

const groups = {
  'host CSS': hostCss,
  'host scripts': [...hostLibraries, ...hostScripts],
  'life cycle': [...lifeCycle, ...lifeCycleOfPages],
  attributes,
  network: [...network, ...networkLater],
  environment: [...environment, ...pageTools, ...frames, ...documents],
  manners,
  neighbours,
  start,
  load,
};

/** Tried with every change in Chromium, besides those that prove a promise or say `always` themselves. */
const everyChange = [
  'Symbol.iterator of NodeList and arrays’ entries changed',
  'no constructable style sheets',
  'our code run by an optimiser from a blob',
  'our one-language file joined with others in one script',
  'in a shadow root (open), the language of its host',
  'in a template, many instances',
  'our script twice',
  'two versions: the first stays and the other says so',
  'sandboxed frame with scripts only (no origin)',
  'an answer pressed before the script is there: the wizard opens at the next question',
];

export const allCases = Object.entries(groups).flatMap(([group, cases]) =>
  cases.map((each) => ({
    ...each,
    group,
    always: Boolean(each.always || each.promise || everyChange.includes(each.name)),
  })),
);

for (const name of everyChange)
  if (!allCases.some((each) => each.name === name)) throw new Error(`there is no hostile page “${name}”`);
