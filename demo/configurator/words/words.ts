/** The words of the configurator, in the one file that the build of the packs reads. */
import { form } from './form.js';
import { platforms } from './platforms.js';
import { result } from './result.js';

export const configurator = { ...form, ...result, where: platforms };
