// docs/themes.md and its pictures, from the CSS in stories/themes. `npm run screenshots` draws them anew.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format } from 'prettier';
import { isMain } from './is-main.mjs';
import { root } from './localizer.mjs';
import { launch, open } from '../test/browser.mjs';
import { serveFiles, servePage } from '../test/server.mjs';

const themes = ['plain', 'magazine', 'dark-tech', 'high-contrast', 'sidebar'];
const cssOf = (theme) => readFile(join(root, `stories/themes/${theme}.css`), 'utf8');

/** The page as it should be: what each theme says of itself, its picture and its CSS. */
export async function themesPage() {
  const parts = themes.map(async (theme) => {
    const [, name, text, css] = (await cssOf(theme)).match(/^\/\* ([^:]+): (.*?) \*\/\n([\s\S]*)$/);
    const sentence = text[0].toUpperCase() + text.slice(1);
    return `## ${name}\n\n${sentence}\n\n<img alt="The first question in the look “${name}”" src="pictures/theme-${theme}.png" width="${theme === 'sidebar' ? 240 : 420}">\n\n\`\`\`css\n${css}\`\`\`\n`;
  });
  const page = `# Five looks to copy

Each is made of tokens and parts alone: paste the CSS into the style sheet of your page and change what you like. The
[README](../README.md#looks) lists the tokens and the parts. Text reaches a contrast of 4.5:1 and every control, sign and
focus ring 3:1, on light and on dark pages; \`npm test\` computes it in the browser for each of them. \`npm run storybook\`
shows all states in each look.

Where a look says “light only” or “dark only”, it sets \`color-scheme\`, so that colours you do not set fit too. “Follow the
page” means the \`color-scheme\` of your page; write \`:root { color-scheme: light dark }\` if it has both.

${(await Promise.all(parts)).join('\n')}`;
  return format(page, { parser: 'markdown', singleQuote: true, printWidth: 110 });
}

export async function drawThemes() {
  await mkdir(join(root, 'docs/pictures'), { recursive: true });
  await writeFile(join(root, 'docs/themes.md'), await themesPage());
  const [browser, files] = await Promise.all([launch(), serveFiles()]);
  for (const theme of themes) {
    const dark = theme === 'dark-tech';
    const colours = dark ? 'background:#05090d;color:#d5e2ee' : 'background:#fff;color:#1c1c1c';
    const host = await servePage(
      `<!doctype html><html lang="en"><meta charset="utf-8"><style>body{margin:16px;font:16px/1.6 system-ui,sans-serif;${colours}}
      ${await cssOf(theme)}</style><ali-recovery-wizard></ali-recovery-wizard>`,
    );
    const viewport = { width: theme === 'sidebar' ? 272 : 480, height: 560 };
    const { page, close } = await open(browser, host.origin, {
      viewport,
      colorScheme: dark ? 'dark' : 'light',
    });
    await page.addScriptTag({ url: `${files.origin}/dist/ali-help.en.js` });
    await page.waitForFunction(() => document.querySelector('ali-recovery-wizard').complete);
    await page.screenshot({ path: join(root, `docs/pictures/theme-${theme}.png`) });
    await close();
    await host.close();
  }
  await browser.close();
  await files.close();
}

if (isMain(import.meta.url)) await drawThemes();
