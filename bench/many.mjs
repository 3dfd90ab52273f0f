// What 1, 10, 100 and 500 elements on one page cost, and what more words cost.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { page, staticHTML } from './contenders/static.mjs';
import { bundle, grown, site } from './build.mjs';
import { grownFile } from './grown.mjs';

export const counts = [1, 10, 100, 500];

const element = {
  vanilla: ['vanilla-wizard', 'vanilla.js'],
  'ours-one-file': ['ali-recovery-wizard', 'dist/ali-help.ru.js'],
  ours: ['ali-recovery-wizard', 'dist/ali-help.js'],
};

/** Pages with many elements; ready when the last one shows its question. */
export function manyPages() {
  return Object.entries(element).flatMap(([name, [tag, script]]) =>
    counts.map((count) => {
      const path = `many-${name}-${count}.html`;
      const body = `<${tag}></${tag}>`.repeat(count);
      writeFileSync(join(site, path), page(body, `<script defer src="${script}"></script>`));
      const heading = tag === 'vanilla-wizard' ? 'h2' : '.node .h1';
      const find = `() => { const all = document.querySelectorAll('${tag}'); return all[all.length - 1]?.shadowRoot?.querySelector('${heading}'); }`;
      return { name, count, path, find };
    }),
  );
}

/** The floor, the vanilla element and ours with the words of one, two and four languages in one file. */
export async function growthPages(model) {
  const pages = [];
  for (const times of [1, 2, 4]) {
    const words = times === 1 ? model : await grown(model, times);
    await bundle('vanilla.js', words, join(site, `vanilla-x${times}.js`));
    await grownFile(times, join(site, `ours-x${times}.js`));
    const kinds = {
      static: [`<main>${staticHTML(words)}</main>`, '', `() => document.querySelector('main h2')`],
      vanilla: [
        '<vanilla-wizard></vanilla-wizard>',
        `<script defer src="vanilla-x${times}.js"></script>`,
        `() => document.querySelector('vanilla-wizard')?.shadowRoot?.querySelector('h2')`,
      ],
      'ours-one-file': [
        '<ali-recovery-wizard></ali-recovery-wizard>',
        `<script defer src="ours-x${times}.js"></script>`,
        `() => document.querySelector('ali-recovery-wizard')?.shadowRoot?.querySelector('.node .h1')`,
      ],
    };
    for (const [name, [body, head, find]] of Object.entries(kinds)) {
      const path = `grown-${name}-${times}.html`;
      writeFileSync(join(site, path), page(body, head));
      pages.push({ name, times, path, find });
    }
  }
  return pages;
}
