// Brings locales/*.xlf up to date with the English source. A changed English sentence is a new unit without
// a translation; what becomes obsolete is printed, so that nothing disappears in silence. The words of the WordPress
// plugin, which has a format of its own, are brought up to date too.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { XMLSerializer } from '@xmldom/xmldom';
import { parseXliff } from './check/locales.mjs';
import { createLocalizer } from './build/packs.mjs';
import { extractWordPress } from './build/wordpress-words.mjs';
import { isMain, root, targetLocales } from './project.mjs';

const fileOf = (locale) => join(root, 'locales', `${locale}.xlf`);
const read = async (locale) => parseXliff(await readFile(fileOf(locale), 'utf8').catch(() => ''));

export async function extract() {
  const before = Object.fromEntries(await Promise.all(targetLocales.map(async (l) => [l, await read(l)])));
  await createLocalizer().writeInterchangeFiles();
  for (const locale of targetLocales) {
    const { document, units } = await read(locale);
    let missing = 0;
    for (const unit of units.values()) {
      if (!unit.targetNode) missing++;
      // The extraction writes every target anew, without its review state.
      else
        unit.targetNode.setAttribute(
          'state',
          before[locale].units.get(unit.id)?.state ?? 'needs-review-translation',
        );
    }
    await writeFile(
      fileOf(locale),
      `${new XMLSerializer().serializeToString(document)}\n`.replace(/\n+$/, '\n'),
    );
    for (const unit of before[locale].units.values()) {
      if (!units.has(unit.id))
        console.log(
          `${locale}: obsolete, removed: ${unit.id}\n  ${unit.source}\n  ${unit.target ?? '(untranslated)'}`,
        );
    }
    console.log(`${locale}: ${units.size} units, ${missing} to translate`);
  }
}

if (isMain(import.meta.url)) {
  await extract();
  extractWordPress();
}
