/** `ali-help.<locale>.js`: one file with all elements in one language. */
import { locale, notice, packs } from 'ali-help:words';
import { locales as allLocales } from '../../packs/all/locales.js';
import { alreadyLoaded, packImports } from '../base/provider.js';
import { defineAll } from './define-all.js';
import { fillPlaces } from './placeholders.js';
import rest from './rest.js';
import { version } from './version.js';

// A browser without custom elements goes on showing what stands between the tags.
if (typeof customElements !== 'undefined' && 'attachShadow' in Element.prototype) {
  const first = defineAll({
    version,
    locales: [locale],
    allLocales,
    notices: { [locale]: notice },
    rest: alreadyLoaded(rest),
    packs: { [locale]: packImports((name) => alreadyLoaded(packs[name])) },
  });
  if (first) fillPlaces(document);
}
