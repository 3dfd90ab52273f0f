/** The nodes of a list as an array, because a page may have taken the iterator and `forEach` of lists away. */
export const nodesOf = <Found extends Node>(list: NodeListOf<Found>): Found[] =>
  Array.prototype.slice.call(list);
