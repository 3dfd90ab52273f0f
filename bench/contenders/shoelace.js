import '@shoelace-style/shoelace/dist/components/card/card.js';
import '@shoelace-style/shoelace/dist/components/button/button.js';
import '@shoelace-style/shoelace/dist/components/details/details.js';
import { kit } from './kit.js';

kit({ card: 'sl-card', button: 'sl-button', details: 'sl-details' });
