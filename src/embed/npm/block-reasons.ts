/** What the reasons load when they need it. */
import blockReasons from '../../../packs/lazy/block-reasons.js';
import details from '../../../packs/lazy/details.js';
import sketches from '../../../packs/lazy/sketches.js';
import { add } from './source.js';

export const reasonsSource = () =>
  add(
    {
      reasonCards: () => import('../../elements/block-reasons/view.js'),
      sketches: () => import('../../ui/sketches.js'),
    },
    { details, sketches, 'block-reasons': blockReasons },
  );
