/** Where to paste on each platform, and the pages that show it in a post. */
import { html } from '../../dist/configurator/lit.js';
import { dist } from './facts.js';
import { languages } from './form.js';
import { rich } from './text.js';

const platforms = ['wordpress', 'blogger', 'ghost', 'tilda', 'hugo', 'hexo', 'eleventy', 'html'];

export const where = ({ words }) => html`
  <section aria-labelledby="where">
    <h2 id="where">${words.where.title}</h2>
    <p>${rich(words.where.always)}</p>
    <div class="platforms">
      ${platforms.map((id) => {
        const { name, notes } = words.where[id];
        return html`<details>
          <summary><h3>${name}</h3></summary>
          <ul>
            ${notes.map((note) => html`<li>${rich(note)}</li>`)}
          </ul>
        </details>`;
      })}
    </div>
  </section>
`;

export const examples = ({ words }) => html`
  <section aria-labelledby="examples">
    <h2 id="examples">${words.examples.title}</h2>
    <p>
      ${words.examples.posts}
      ${Object.entries(languages).map(
        ([locale, name]) => html` <a href="post.${locale}.html" lang=${locale}>${name}</a>`,
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
