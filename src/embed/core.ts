/** What the loader fetches: the three shells, defined at once. */
import { define } from './elements.js';
import { lazyFrom } from './lazy.js';
import { loadView, type Source } from '../ui/source.js';

/** Places for editors that delete our tags are rare: what makes elements of them is fetched once there is one. */
function watchPlaces(page: Document): void {
  const look = (): void => {
    if (!page.documentElement.querySelector('[data-ali-help]')) return;
    watcher.disconnect();
    loadView<Document>('rescue').then(
      ({ render }) => render(page),
      () => undefined,
    );
  };
  const watcher = new MutationObserver(look);
  watcher.observe(page, { childList: true, subtree: true });
  look();
}

export default {
  /** The loader has the notices already: it needs them where not even this can be loaded. */
  start(scriptLang: string | undefined, notices: Source['notices']): void {
    if (define(lazyFrom(notices, scriptLang))) watchPlaces(document);
  },
};
