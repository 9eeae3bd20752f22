/**
 * @param {string} state
 * @param {string} [basis] whichever unless told
 * @returns {string} an expression for the popup: whether its card shows that
 */
export function stateIs(state, basis) {
  const asked = basis === undefined ? '' : `[data-basis="${basis}"]`;
  return `document.querySelector('[data-setting][data-state="${state}"]${asked}') !== null`;
}
