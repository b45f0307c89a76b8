/** The choice of none of a group's items (contract, section 4). */
export const NONE = 'none';
