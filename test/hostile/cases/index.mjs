// All cases, in the order they are run.
import { hostCss } from './host-css.mjs';
import { hostScripts } from './host-scripts.mjs';
import { lifeCycle } from './life-cycle.mjs';
import { attributes } from './attributes.mjs';
import { network } from './network.mjs';
import { environment } from './environment.mjs';
import { manners } from './manners.mjs';
import { load } from './load.mjs';

const groups = {
  'host CSS': hostCss,
  'host scripts': hostScripts,
  'life cycle': lifeCycle,
  attributes,
  network,
  environment,
  manners,
  load,
};

export const allCases = Object.entries(groups).flatMap(([group, cases]) =>
  cases.map((each) => ({ ...each, group })),
);
