// What an owner, a theme or another plugin can do wrong. Each shows the help or its text, never an error.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/project.mjs';
import { checkPublished } from './published.mjs';
import { publishLong } from './wordpress-editor.mjs';

const wizard = '<!-- wp:ali-help/recovery-wizard /-->';

/** A must-use plugin that changes the finished page. */
const changesPage = (body) => `<?php
add_action( 'template_redirect', function () { ob_start( function ( $html ) { ${body} } ); } );
`;

/** What other software does to a page, and how the help comes out of it. */
const troubles = [
  {
    what: 'a plugin that puts scripts into a file of its own',
    code: changesPage(`
      return preg_replace_callback( '#<script[^>]*src="([^"]*/ali-help\\.js[^"]*)"[^>]*></script>#', function ( $found ) {
        $path = ABSPATH . ltrim( parse_url( $found[1], PHP_URL_PATH ), '/' );
        file_put_contents( WP_CONTENT_DIR . '/combined.js', 'var first = 1;' . file_get_contents( $path ) );
        return '<script defer src="' . content_url( 'combined.js' ) . '"></script>';
      }, $html );`),
  },
  {
    what: 'a theme that calls no wp_footer()',
    code: `<?php
add_action( 'wp_footer', function () { remove_all_actions( 'wp_footer' ); }, -99 );
`,
  },
  {
    what: 'a blog in a language we do not have',
    code: `<?php
add_filter( 'locale', function ( $locale ) { return is_admin() ? $locale : 'de_DE'; } );
`,
    options: { locale: 'en' },
  },
];

/** Starts scripts when the reader first touches the page. */
const delays = changesPage(`
  $start = 'addEventListener("pointerdown", () => document.querySelectorAll("[type=delayed]").forEach((old) => {' .
    'const script = document.createElement("script"); script.src = old.src; old.replaceWith(script); }), { once: true })';
  return str_replace( '</body>', "<script>$start</script></body>",
    preg_replace( '#<script (?=[^>]*/ali-help\\.js)#', '<script type="delayed" ', $html ) );`);

/** A reader who presses an answer while the script is still being held back. */
async function checkDelayed({ browser, report }, url) {
  const page = await browser.newPage();
  await page.goto(url);
  await page.locator('[data-ali-help] a').first().click();
  const answered = page.locator('ali-recovery-wizard[ready] [part~=back]');
  const there = await answered.waitFor({ timeout: 20000 }).then(
    () => true,
    () => false,
  );
  report.check('plugin, a plugin that delays scripts: the answer pressed first counts', there);
  await page.close();
}

/** What stands in a post. */
async function badPosts(tools, blog, post) {
  let url = await post(
    'Bad values',
    '[ali_recovery_wizard lang="klingon" region=\'"><img src=x onerror=alert(1)>\' heading_level="9" colour="red"]',
  );
  const html = await (await fetch(url)).text();
  tools.report.check(
    'plugin, shortcode with markup: nothing gets out of its quotes',
    !/<img src=x/.test(html) && !/data-colour/.test(html),
  );
  await checkPublished(tools, 'plugin, shortcode with unknown values', url, {
    warnings: /region|heading-level/,
  });
  url = await post(
    'From an older version',
    '<!-- wp:ali-help/recovery-wizard {"lang":"nb","gone":"x","heading-level":7,"remember":"yes"} -->\n<p>older</p>\n<!-- /wp:ali-help/recovery-wizard -->',
  );
  await checkPublished(tools, 'plugin, block from an older version', url, { locale: 'nb' });
  // Another version, as lines pasted into a post years ago would load it.
  const folder = join(blog.plugins, 'older');
  mkdirSync(folder);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const code = readFileSync(join(root, 'dist/ali-help.uk.js'), 'utf8');
  writeFileSync(join(folder, 'ali-help.uk.js'), code.replaceAll(`"${version}"`, '"0.0.1"'));
  url = await post(
    'Two versions',
    `<!-- wp:html --><script src="/wp-content/mu-plugins/older/ali-help.uk.js"></script><!-- /wp:html -->${wizard}`,
  );
  await checkPublished(tools, 'plugin beside lines of an older version', url, {
    warnings: /already on this page/,
  });
}

export async function badInput(tools, blog, admin) {
  const post = (title, content) => publishLong(admin, title, content, { block: false });
  await badPosts(tools, blog, post);
  const url = await post('Troubles', wizard);
  const file = join(blog.plugins, 'trouble.php');
  for (const { what, code, options } of troubles) {
    writeFileSync(file, code);
    await checkPublished(tools, `plugin, ${what}`, url, options);
  }
  writeFileSync(file, delays);
  await checkDelayed(tools, url);
  rmSync(file);
}
