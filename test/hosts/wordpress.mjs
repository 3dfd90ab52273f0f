// WordPress: as administrator, editor and author, in both editors.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPublished, checkStart, checkWithoutScripts } from './published.mjs';
import { fallback, placeholder, script, start, tag } from './snippets.mjs';
import { publishInBlock, publishInClassic, publishLong, signIn } from './wordpress-editor.mjs';
import { startPlayground } from './playground.mjs';
import { checkPlugin } from './wordpress-plugin.mjs';
import { startWordPress } from './wordpress-setup.mjs';

/** The must-use plugin of docs/hosts.md: the script on every page, put there once by the administrator. */
const plugin = `<?php
/* Plugin Name: ali-help */
add_action( 'wp_enqueue_scripts', function () {
    wp_enqueue_script( 'ali-help', site_url( '/ali-help/ali-help.uk.js' ), array(), null, true );
} );
`;

/** What a plugin for header code does. */
const header = `<?php
add_action( 'wp_head', function () { echo '${script('')}'; } );
`;

/** The plugin in the WordPress of Debian and in the newest at hand, with the oldest and the newest PHP. */
async function withPlugin(tools) {
  for (const php of ['7.4', '8.4']) {
    const blog = await startPlayground({ php });
    tools.report.note(`WordPress ${blog.version}`);
    await checkPlugin(tools, blog, php === '8.4' ? tools.picture.replace('.png', '-block.png') : undefined);
    await blog.stop();
  }
}

export default async function wordpress(tools) {
  const { report, browser, picture } = tools;
  await withPlugin(tools);
  const blog = await startWordPress();
  report.note(`WordPress ${blog.version}, theme Twenty Twenty-Three`);
  const published = async (what, url, options) => checkPublished(tools, `WordPress, ${what}`, url, options);
  const source = async (url) => (await fetch(url)).text();
  const both = `${script()}\n${tag()}`;

  const admin = await signIn(browser, blog.origin, 'administrator');
  await published('administrator, Custom HTML block', await publishInBlock(admin, 'Block', both), {
    picture,
  });
  await published('administrator, classic editor', await publishInClassic(admin, 'Classic', both));
  let url = await publishInClassic(admin, 'Views switched', both, { switchViews: true });
  report.check(
    'WordPress, classic editor: switching views deletes the tag and keeps the script',
    !/<ali-recovery-wizard/.test(await source(url)) && /ali-help\.uk\.js/.test(await source(url)),
  );
  url = await publishInClassic(admin, 'Views switched, place', `${script()}\n${placeholder()}`, {
    switchViews: true,
  });
  await published('classic editor with views switched, data-ali-help', url);
  const words = fallback();
  for (const [what, html, block] of [
    ['Custom HTML block, with fallback', tag('uk', words), true],
    // WordPress puts paragraphs around what it does not know, and they would end the tag before its content.
    ['classic editor, with fallback in a div', `<div>${tag('uk', words)}</div>`, false],
    ['classic editor, data-ali-help with fallback', placeholder('uk', words), false],
  ]) {
    url = await publishLong(admin, what, `${script()}\n${html}`, { block });
    await published(`administrator, ${what}`, url);
    await checkWithoutScripts(tools, `WordPress, administrator, ${what}`, url, words);
  }
  url = await publishLong(admin, 'Tag alone', `${script()}\n${tag('uk', words)}`, { block: false });
  report.check(
    'WordPress, classic editor: its paragraphs end a tag before its fallback',
    /<ali-recovery-wizard[^>]*><\/p>/.test(await source(url)),
  );
  url = await publishLong(admin, 'Start', start(), { block: true });
  await published('administrator, Custom HTML block, with the start HTML', url);
  await checkStart(tools, 'WordPress, administrator, start HTML', url);
  const headerFile = join(blog.plugins, 'header.php');
  writeFileSync(headerFile, header);
  url = await publishInBlock(admin, 'Header', '<ali-recovery-wizard></ali-recovery-wizard>');
  await published('administrator, loader in the header, language of the page', url);
  rmSync(headerFile);
  await admin.close();

  const editor = await signIn(browser, blog.origin, 'editor');
  await published('editor, Custom HTML block', await publishInBlock(editor, 'By the editor', both));
  await editor.close();

  const author = await signIn(browser, blog.origin, 'author');
  url = await publishInBlock(author, 'By the author', both);
  report.check(
    'WordPress, author: script and tag are deleted from the post',
    !/<ali-recovery-wizard|ali-help\.uk\.js/.test(await source(url)),
  );
  const inBlock = await publishInBlock(author, 'By the author, place', placeholder());
  const inClassic = await publishInClassic(author, 'By the author, place', placeholder(), {
    switchViews: true,
  });
  for (const each of [inBlock, inClassic])
    report.check(
      'WordPress, author: data-ali-help and data-lang stay',
      (await source(each)).includes('<div data-ali-help="recovery-wizard" data-lang="uk">'),
    );
  const withFallback = await publishLong(author, 'By the author, with fallback', placeholder('uk', words));
  await checkWithoutScripts(tools, 'WordPress, author, placeholder with fallback', withFallback, words);
  writeFileSync(join(blog.plugins, 'ali-help.php'), plugin);
  await published('author, block, script from the must-use plugin', inBlock);
  await published('author, classic editor, script from the must-use plugin', inClassic);
  await published('author, placeholder with fallback, script from the must-use plugin', withFallback);
  await author.close();
  rmSync(join(blog.plugins, 'ali-help.php'));
  await checkPlugin(tools, blog);
}
