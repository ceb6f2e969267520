/** The clock of a talk: how long it runs, when the quiet signal comes, when it is over time. Times in ms. */

const MINUTE = 60_000
/** Before the end of the agreed time: time to ask for other names. */
export const SIGNAL_MINUTES = 3
/** Whatever a clock says, no talk lasted longer than this while nobody looked. */
const LONGEST_AWAY = 4 * 60 * MINUTE

export interface Clock {
  /** Whole minutes and seconds since the start, or past the agreed end. */
  label: string
  phase: 'running' | 'closing' | 'over'
  /** What the talk lasted so far, in minutes, at least 1. */
  minutes: number
}

export function clockAt(passed: number, agreedMinutes: number): Clock {
  const left = agreedMinutes * MINUTE - passed
  return {
    label: left >= 0 ? `${inMinutes(left)} left` : `${inMinutes(-left)} over`,
    phase: left < 0 ? 'over' : left <= SIGNAL_MINUTES * MINUTE ? 'closing' : 'running',
    minutes: Math.max(1, Math.round(passed / MINUTE)),
  }
}

/** What the device's two clocks say. */
export interface Reading {
  /** Never jumps, but may stand still while the device sleeps, and begins anew with the page. */
  steady: number
  /** Goes on while the device sleeps, but may be set. */
  wall: number
}

/**
 * The time between two readings. While somebody looks at the page the steady clock is right, whatever the wall
 * clock does; after the page was out of sight the device may have slept, and only the wall clock knows.
 */
export function passedBetween(from: Reading, to: Reading, wasAway: boolean): number {
  const steady = Math.max(0, to.steady - from.steady)
  return wasAway ? Math.max(steady, passedAway(from.wall, to.wall)) : steady
}

/** The time since a page was closed, by the wall clock as far as it can be believed. */
export function passedAway(from: number, to: number): number {
  const passed = to - from
  return passed > 0 && passed <= LONGEST_AWAY ? passed : 0
}

/** "4:05". */
function inMinutes(ms: number): string {
  const seconds = Math.floor(ms / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
