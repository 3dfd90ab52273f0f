import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { withActions } from 'storybook/actions/decorator';
import manifest from '../dist/custom-elements.json';
import { looks } from '../stories/looks.js';
import { frame } from '../stories/frame.js';

setCustomElementsManifest(manifest);

const events = manifest.modules.flatMap(({ declarations }) =>
  declarations.flatMap(({ events }) => events.map(({ name }) => name)),
);

const preview: Preview = {
  decorators: [frame, withActions],
  tags: ['autodocs'],
  initialGlobals: { locale: 'en', scheme: 'light', look: 'none' },
  globalTypes: {
    locale: {
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'en', title: 'English' },
          { value: 'ru', title: 'Русский' },
          { value: 'uk', title: 'Українська' },
          { value: 'nb', title: 'Norsk bokmål' },
        ],
      },
    },
    scheme: {
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light page' },
          { value: 'dark', title: 'Dark page' },
        ],
      },
    },
    look: {
      toolbar: {
        icon: 'paintbrush',
        dynamicTitle: true,
        items: [
          { value: 'none', title: 'As it comes' },
          ...looks.map(({ id, title }) => ({ value: id, title })),
        ],
      },
    },
  },
  parameters: {
    layout: 'fullscreen',
    actions: { handles: [...new Set(events)] },
    a11y: { test: 'error' },
    controls: { expanded: true },
    options: {
      storySort: { order: ['Recovery wizard', 'Support contacts', 'Block reasons', 'Together', 'Looks'] },
    },
  },
};
export default preview;
