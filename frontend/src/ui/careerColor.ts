/** The colour of a career, by its entry in the palette (`color` of the API, 0 to 9); follows the scheme. */

/** For lines, dots and text. */
export const careerColor = (slot: number): string => `var(--career-${slot % 10})`

/** For the background under text in that colour. */
export const careerSoftColor = (slot: number): string => `var(--career-${slot % 10}-soft)`

/** The colour as it is now, for a canvas, which cannot read variables. */
export const careerHex = (slot: number): string =>
  getComputedStyle(document.documentElement)
    .getPropertyValue(`--career-${slot % 10}`)
    .trim()
