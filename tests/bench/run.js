import { estimateSection } from './estimate.js';
import { outlookSection } from './outlook.js';
import { pageSection } from './page.js';

// Each section measures one thing and prints its own table. Nothing here passes or fails by its speed.
const SECTIONS = [estimateSection, outlookSection, pageSection];

for (const section of SECTIONS) await section();
