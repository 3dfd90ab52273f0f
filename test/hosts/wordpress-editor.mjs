// Writes posts in WordPress by hand: signs in, types, pastes, presses Publish.
import { password } from './wordpress-users.mjs';

export async function signIn(browser, origin, role) {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, locale: 'en-GB' });
  const page = await context.newPage();
  page.setDefaultTimeout(60000);
  await page.goto(`${origin}/wp-login.php`);
  await page.fill('#user_login', role);
  await page.fill('#user_pass', password);
  await Promise.all([page.waitForURL(/wp-admin/), page.click('#wp-submit')]);
  return { page, origin, close: () => context.close() };
}

/** The block editor: a new post with the snippet in a Custom HTML block. Returns the post's address. */
export async function publishInBlock({ page, origin }, title, html) {
  await page.context().clearCookies({ name: 'classic' });
  await page.goto(`${origin}/wp-admin/post-new.php`);
  const heading = page.locator('.editor-post-title__input');
  await heading.waitFor();
  // The welcome that covers the editor the first time.
  await page.evaluate(() => {
    for (const place of ['core/edit-post', 'core'])
      globalThis.wp.data.dispatch('core/preferences').set(place, 'welcomeGuide', false);
  });
  await heading.click();
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
  await page.keyboard.type('/html');
  await page.getByRole('option', { name: 'Custom HTML' }).click();
  await page.locator('.wp-block-html textarea').click();
  await page.keyboard.insertText(html);
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  const panel = page.locator('.editor-post-publish-panel');
  await panel.getByRole('button', { name: 'Publish', exact: true }).click();
  const link = panel.getByRole('link', { name: 'View Post' }).first();
  await link.waitFor();
  return link.getAttribute('href');
}

/** The classic editor, tab Text; `switchViews` looks at the tab Visual and comes back before publishing. */
export async function publishInClassic({ page, origin }, title, html, { switchViews = false } = {}) {
  await page.context().addCookies([{ name: 'classic', value: '1', url: origin }]);
  await page.goto(`${origin}/wp-admin/post-new.php`);
  await page.click('#content-html');
  await page.fill('#title', title);
  await page.fill('#content', html);
  if (switchViews) {
    await page.click('#content-tmce');
    await page.waitForFunction(
      () => globalThis.tinymce?.get('content')?.initialized && !globalThis.tinymce.get('content').hidden,
    );
    await page.click('#content-html');
  }
  const link = page.locator('#message a');
  // A press while the draft is being saved in the background is lost.
  for (let left = 5; left && !(await link.count()); left--) {
    await page.click('#publish:not(.disabled)');
    await link.waitFor({ timeout: 10000 }).catch(() => undefined);
  }
  return link.getAttribute('href');
}

/**
 * Long content: saved by the request that the editor's Publish button sends, because pasting a third of a megabyte
 * by hand keeps an editor busy for minutes. Without `block` it is what the classic editor saves.
 */
export async function publishLong({ page, origin }, title, html, { block = true } = {}) {
  await page.context().clearCookies({ name: 'classic' });
  await page.goto(`${origin}/wp-admin/post-new.php`);
  await page.waitForFunction(() => globalThis.wp?.apiFetch);
  const content = block ? `<!-- wp:html -->\n${html}\n<!-- /wp:html -->` : html;
  return page.evaluate(
    async (data) => (await globalThis.wp.apiFetch({ path: '/wp/v2/posts', method: 'POST', data })).link,
    { title, content, status: 'publish' },
  );
}
