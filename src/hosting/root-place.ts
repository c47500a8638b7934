/** Stands in the pages for the root hash until it is known; as long as the hash, so that nothing else moves. */
export const ROOT_PLACE = '0'.repeat(64);
