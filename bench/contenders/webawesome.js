import '@awesome.me/webawesome/dist/components/card/card.js';
import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/details/details.js';
import { kit } from './kit.js';

kit({ card: 'wa-card', button: 'wa-button', details: 'wa-details' });
