// What the pages of neighbours have in common.
import { simple, wizard } from '../page.mjs';

export const long = `<p>${'The story goes on and on. '.repeat(200)}</p>`;
export const answerPage = wizard('lang="en" start="o-blocked-disputes"');

/** In the page: presses keys in a field of an element, as the page sees them; finds a field; reads a colour. */
const helpers = `<script>
  window.press = (field, key, more = {}) =>
    field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more }));
  window.fieldOf = async (h, element) => {
    await h.complete(element);
    await h.unfold(element);
    return h.one(element, '[part~=message] input[type=text]');
  };
  /** The contrast of a colour against another, each as the browser computes it. */
  window.contrast = (colour, ground) => {
    const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d');
    const light = (value) => {
      context.fillStyle = value;
      context.fillRect(0, 0, 1, 1);
      const [red, green, blue] = [...context.getImageData(0, 0, 1, 1).data].map((byte) => {
        const part = byte / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
    };
    const [one, other] = [light(colour), light(ground)];
    return Math.max(one, other) / Math.min(one, other);
  };
</script>`;
/** A case in English whose body holds the element. */
export const page = (name, more, check, said) =>
  simple(name, { html: 'lang="en"', ...more, head: helpers + (more.head ?? '') }, check, said);
