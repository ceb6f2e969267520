/** What the server's clock says, for a device whose own clock is wrong or jumps. Times in ms. */

let ahead = 0

/** Every answer carries the time at which it was given; to the second, which is enough here. */
export function noteServerTime(answer: Response, now = Date.now()): void {
  const said = Date.parse(answer.headers.get('Date') ?? '')
  if (!Number.isNaN(said)) ahead = said - now
}

/** By the latest answer of this visit; this device's own clock before the first one. */
export const serverNow = (now = Date.now()): number => now + ahead
