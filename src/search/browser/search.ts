/** One file for both, as a reader who came to one has what the other needs. */
export { searchPage } from './page.ts';
export { quickSearch } from './quick.ts';
export { handOver } from './session.ts';
