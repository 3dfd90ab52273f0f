import type { PackName } from '../content/packs.js';
import type { AliHelpElement } from './element.js';
import { loadScreen, merge } from './loading.js';
import type { ViewName } from './source.js';

/** Fetches what a reader opens: a view and its words. What cannot be fetched is left out. */
export async function ask(host: AliHelpElement, name: ViewName, pack: PackName): Promise<void> {
  const { locale, asked } = host;
  if (asked.has(name)) return;
  asked.add(name);
  try {
    const { views, words } = await loadScreen<AliHelpElement>([locale], [name], [pack]);
    if (locale !== host.locale) return;
    host.take([name], views);
    host.change({ words: merge(host.words!, words) });
  } catch (error) {
    asked.delete(name);
    host.report(error);
  }
}
