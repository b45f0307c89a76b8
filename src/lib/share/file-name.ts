/** The name of a file with an estimate in it: it says nothing about a person, an illness or a sum. */
export const FILE_NAME = 'stay-estimate.json';
