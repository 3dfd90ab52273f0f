/** The pages that show the elements in a post. */
import { html } from '../../dist/configurator/lit.js';
import { dist } from './facts.js';
import { languageName } from './lists.js';

export const examples = ({ words, facts }) => html`
  <section aria-labelledby="examples">
    <h2 id="examples">${words.examples.title}</h2>
    <p>
      ${words.examples.posts}
      ${facts.posts.map(
        (locale) => html` <a href="post.${locale}.html" lang=${locale}>${languageName(locale)}</a>`,
      )}
    </p>
    <ul>
      <li><a href="two-languages.html">${words.examples.two}</a></li>
      <li><a href="embed/classic.html">${words.examples.classic}</a></li>
      <li><a href="embed/module.html">${words.examples.module}</a></li>
      <li><a href="embed/one-language.html">${words.examples.one}</a></li>
      <li><a href="embed/added-later.html">${words.examples.later}</a></li>
      <li><a href="${dist}flow-map.html">${words.examples.flow}</a></li>
    </ul>
  </section>
`;
