export const load = [];
