import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';

/** Every question, answer and outcome on one page, in every language. */
const meta: Meta = { title: 'Flow map', tags: ['!autodocs'], parameters: { page: false } };
export default meta;

export const FlowMap: StoryObj = {
  render: () =>
    html`<iframe
      src="/made/flow-map.html"
      title="Flow map"
      style="display:block;width:100%;height:100vh;border:0"
    ></iframe>`,
  play: async ({ canvasElement }) => {
    const frame = canvasElement.querySelector('iframe')!;
    // 22 questions and 54 outcomes, or more.
    await waitFor(() =>
      expect(frame.contentDocument!.querySelectorAll('#en g.node').length).toBeGreaterThan(60),
    );
  },
};
