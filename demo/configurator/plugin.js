/** WordPress without lines: download the plugin, install it, add the block. */
import { html } from '../../dist/configurator/lit.js';
import { dist } from './facts.js';
import { fill, rich } from './text.js';

const file = 'ali-help-wordpress.zip';

/** What the three steps say. */
export function pluginSteps({ words }) {
  const { plugin } = words.where.wordpress;
  return [
    html`<h3>${plugin.title}</h3>
      <p>
        <a class="button" href="${dist}integrations/${file}" download
          >${fill(words.files.download, { file })}</a
        >
      </p>
      <p>${rich(plugin.text)}</p>`,
    html`<h3>${plugin.install}</h3>
      <p>${rich(plugin.upload)}</p>`,
    html`<h3>${plugin.add}</h3>
      <p>${rich(plugin.search)}</p>`,
  ];
}
