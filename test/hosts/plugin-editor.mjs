// What an owner does with the plugin: uploads it, finds a block by the editor's own search, changes it, publishes, deletes
// the plugin again. All by hand, in WordPress 6.1 and in the newest.

/** Plugins → Add New → Upload Plugin → Install Now → Activate. */
export async function installPlugin({ page, origin }, zip) {
  await page.goto(`${origin}/wp-admin/plugin-install.php?tab=upload`);
  await page.setInputFiles('#pluginzip', zip);
  await page.click('#install-plugin-submit');
  await page.locator('a', { hasText: 'Activate Plugin' }).click();
  await page.waitForURL(/plugins\.php/);
}

/** Plugins → Deactivate → Delete. */
export async function deletePlugin({ page, origin }) {
  await page.goto(`${origin}/wp-admin/plugins.php`);
  page.once('dialog', (dialog) => dialog.accept());
  await page.click('#deactivate-ali-help');
  await page.waitForURL(/deactivate=true/);
  await page.click('#delete-ali-help');
  await page.locator('.plugin-deleted-tr').waitFor();
}

/** A new post in the block editor with a title. */
export async function newPost({ page, origin }, title) {
  await page.context().clearCookies({ name: 'classic' });
  // A welcome covers the editor the first time; some editors show it late.
  await page.addLocatorHandler(page.locator('.components-guide'), () => page.keyboard.press('Escape'));
  await page.goto(`${origin}/wp-admin/post-new.php`);
  await page.waitForFunction(() => globalThis.wp?.data?.select('core/editor')?.getCurrentPostId());
  await page.evaluate((text) => {
    globalThis.wp.data.dispatch('core/editor').editPost({ title: text });
  }, title);
}

/** The document the blocks are in: newer editors draw them in a frame of their own. */
export async function canvasOf(page) {
  const frame = page.frameLocator('iframe[name="editor-canvas"]');
  return (await page.locator('iframe[name="editor-canvas"]').count()) ? frame : page;
}

/** The + above the editor, then its search, then the first block found. Returns the names of all blocks found. */
export async function insertBySearch(page, words) {
  await page.getByRole('button', { name: /^(Toggle block inserter|Block Inserter)$/i }).click();
  await page.locator('.block-editor-inserter__search input').fill(words);
  const item = '.block-editor-inserter__panel-content .block-editor-block-types-list__item';
  // Until it has looked, the editor shows every block it has.
  await page.waitForFunction((each) => [1, 2, 3].includes(document.querySelectorAll(each).length), item);
  const found = page.locator(item);
  const names = await found.allInnerTexts();
  await found.first().click();
  return names;
}

/** Opens the settings of the chosen block beside the editor. */
export async function openInspector(page) {
  await page.evaluate(() => {
    const { dispatch, select } = globalThis.wp.data;
    const [last] = select('core/block-editor').getBlocks().slice(-1);
    dispatch('core/block-editor').selectBlock(last.clientId);
    dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
  });
  await page.locator('.ali-help-control').first().waitFor();
}

export const control = (page, attribute) => page.locator(`.ali-help-control[data-attribute="${attribute}"]`);

/** Publish, and once more in the panel that asks. Returns the post's address. */
export async function publish(page) {
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  const panel = page.locator('.editor-post-publish-panel');
  await panel.getByRole('button', { name: 'Publish', exact: true }).click();
  const link = panel.getByRole('link', { name: 'View Post' }).first();
  await link.waitFor();
  return link.getAttribute('href');
}
