// Writes posts in Ghost by hand: signs in, types, pastes into an HTML card, publishes.
import { account } from './ghost-setup.mjs';

export async function signIn(browser, origin) {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, locale: 'en-GB' });
  const page = await context.newPage();
  page.setDefaultTimeout(60000);
  await page.goto(`${origin}/ghost/#/signin`);
  await page.fill('input[name=identification]', account.email);
  await page.fill('input[name=password]', account.password);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.hash.includes('signin'));
  return { page, origin, close: () => context.close() };
}

/** The requests of Ghost's own admin, from the admin's page. */
const request = ({ page }, method, path, data) =>
  page.evaluate(
    async ([verb, to, body]) => {
      const response = await fetch(`/ghost/api/admin/${to}`, {
        method: verb,
        headers: { 'content-type': 'application/json' },
        body: body && JSON.stringify(body),
      });
      if (!response.ok) throw new Error(`${to}: ${response.status} ${await response.text()}`);
      return response.json();
    },
    [method, path, data],
  );

/** A new post with the snippet in an HTML card, typed and published by hand. Returns its address. */
export async function publishInCard(admin, title, html) {
  const { page, origin } = admin;
  // Only the fragment differs; without this the congratulations on the last post would stay in front.
  await page.goto('about:blank');
  await page.goto(`${origin}/ghost/#/editor/post`);
  await page.locator('[data-test-editor-title-input]').fill(title);
  await page.locator('.kg-prose[contenteditable=true]').first().click();
  await page.keyboard.type('/html');
  await page.getByText('HTML', { exact: true }).click();
  await page.locator('[data-kg-card="html"] .cm-content').waitFor();
  await page.keyboard.insertText(html);
  await page.getByRole('button', { name: 'Publish' }).first().click();
  await page.locator('[data-test-button="continue"]').click();
  // The button pulses and never rests, so it is pressed by key.
  await page.locator('[data-test-button="confirm-publish"]').press('Enter');
  let newest;
  for (let left = 120; left; left--) {
    const { posts } = await request(admin, 'GET', 'posts/?limit=1&order=created_at%20desc');
    [newest] = posts;
    if (newest?.title === title && newest.status === 'published') return newest.url;
    await page.waitForTimeout(500);
  }
  throw new Error(`“${title}” was not published; the newest post is “${newest?.title}”, ${newest?.status}`);
}

/** Long content: the request the editor sends, with the same HTML card. */
export async function publishLong(admin, title, html) {
  const card = { type: 'html', version: 1, html };
  const lexical = JSON.stringify({
    root: { children: [card], direction: null, format: '', indent: 0, type: 'root', version: 1 },
  });
  const { posts } = await request(admin, 'POST', 'posts/', {
    posts: [{ title, lexical, status: 'published' }],
  });
  return posts[0].url;
}

/** Settings, Code injection, Site header. */
export const injectInHead = (admin, html) =>
  request(admin, 'PUT', 'settings/', { settings: [{ key: 'codeinjection_head', value: html }] });
