// Ghost with its default theme, as the owner: an HTML card, and the script for the whole site.
import { injectInHead, publishInCard, publishLong, signIn } from './ghost-editor.mjs';
import { startGhost } from './ghost-setup.mjs';
import { checkPublished, checkStart, checkWithoutScripts } from './published.mjs';
import { fallback, placeholder, script, start, tag } from './snippets.mjs';

export default async function ghost(tools) {
  const blog = await startGhost();
  tools.report.note(`Ghost ${blog.version} on Node ${blog.node}, SQLite, theme ${blog.theme}`);
  const line = script('uk', '/assets/ali-help');
  const admin = await signIn(tools.browser, blog.origin);
  const published = (what, url, options) => checkPublished(tools, `Ghost, ${what}`, url, options);

  await published('lines in an HTML card', await publishInCard(admin, 'Заблоковано', `${line}\n${tag()}`), {
    picture: tools.picture,
  });
  const words = fallback();
  const url = await publishLong(admin, 'Текст без скриптів', `${line}\n${tag('uk', words)}`);
  await published('lines with fallback in an HTML card', url);
  await checkWithoutScripts(tools, 'Ghost, lines with fallback in an HTML card', url, words);

  const startUrl = await publishLong(admin, 'Початок', start('uk', '/assets/ali-help'));
  await published('lines with the start HTML in an HTML card', startUrl);
  await checkStart(tools, 'Ghost, start HTML', startUrl);

  await injectInHead(admin, line);
  await published('script in the site header, tag in a card', await publishInCard(admin, 'Тег', tag()));
  await published(
    'script in the site header, data-ali-help',
    await publishInCard(admin, 'Рядок', placeholder()),
  );
  await admin.close();
}
