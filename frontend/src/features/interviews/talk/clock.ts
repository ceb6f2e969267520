/** The clock of a talk: how long it runs, when the quiet signal comes, when it is over time. Times in ms. */

const MINUTE = 60_000
/** Before the end of the agreed time: time to ask for other names. */
export const SIGNAL_MINUTES = 3

export interface Clock {
  /** Whole minutes and seconds since the start, or past the agreed end. */
  label: string
  phase: 'running' | 'closing' | 'over'
  /** What the talk lasted so far, in minutes, at least 1. */
  minutes: number
}

export function clockAt(startedAt: number, agreedMinutes: number, now: number): Clock {
  const passed = Math.max(0, now - startedAt)
  const left = agreedMinutes * MINUTE - passed
  return {
    label: left >= 0 ? `${inMinutes(left)} left` : `${inMinutes(-left)} over`,
    phase: left < 0 ? 'over' : left <= SIGNAL_MINUTES * MINUTE ? 'closing' : 'running',
    minutes: Math.max(1, Math.round(passed / MINUTE)),
  }
}

/** "4:05". */
function inMinutes(ms: number): string {
  const seconds = Math.floor(ms / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
