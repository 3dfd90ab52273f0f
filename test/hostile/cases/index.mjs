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

const groups = {
  'host CSS': hostCss,
  'host scripts': [...hostLibraries, ...hostScripts],
  'life cycle': [...lifeCycle, ...lifeCycleOfPages],
  attributes,
  network: [...network, ...networkLater],
  environment: [...environment, ...pageTools, ...frames, ...documents],
  manners,
  load,
};

export const allCases = Object.entries(groups).flatMap(([group, cases]) =>
  cases.map((each) => ({ ...each, group })),
);
