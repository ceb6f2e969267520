/** How long the talk runs, kept on this device so that neither a reload nor a killed tab stops the clock. */
import { useEffect, useRef, useState } from 'react'
import { dropDraft, keepDraft, readDraft } from '@/ui/drafts'
import { type Clock, clockAt, passedAway, passedBetween, type Reading } from './clock'

const SECOND = 1000
/** How often it is kept: no more than this is guessed by the wall clock after the tab was killed. */
const KEEP_EVERY = 5 * SECOND

interface Kept {
  /** Milliseconds of talk, and the wall clock when they were counted. */
  passed: number
  wall: number
}

export interface TalkClock {
  clock: Clock | null
  start: () => void
  stop: () => void
}

export function useTalkClock(interviewId: string, agreedMinutes: number): TalkClock {
  const key = `talk:${interviewId}`
  const [passed, setPassed] = useState<number | null>(null)
  useTakeUp(key, setPassed)
  useTicking(passed !== null, setPassed)
  useKeeping(key, passed)
  const stop = () => {
    setPassed(null)
    void dropDraft(key)
  }
  return {
    clock: passed === null ? null : clockAt(passed, agreedMinutes),
    start: () => setPassed(0),
    stop,
  }
}

function useTakeUp(key: string, setPassed: (passed: number) => void): void {
  useEffect(() => {
    let isGone = false
    void readDraft<Kept>(key).then((kept) => {
      if (kept && !isGone) setPassed(kept.passed + passedAway(kept.wall, Date.now()))
    })
    return () => {
      isGone = true
    }
  }, [key, setPassed])
}

/** Counts each second; at once when the page is seen again. */
function useTicking(
  isRunning: boolean,
  setPassed: (add: (now: number | null) => number | null) => void,
): void {
  useEffect(() => {
    if (!isRunning) return
    let last = read()
    let wasAway = false
    const tick = () => {
      const [from, away] = [last, wasAway || document.hidden]
      last = read()
      wasAway = document.hidden
      const more = passedBetween(from, last, away)
      setPassed((now) => (now === null ? null : now + more))
    }
    const timer = setInterval(tick, SECOND)
    const look = () => {
      wasAway = true
      tick()
    }
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [isRunning, setPassed])
}

const read = (): Reading => ({ steady: performance.now(), wall: Date.now() })

function useKeeping(key: string, passed: number | null): void {
  const keptAt = useRef(Number.NEGATIVE_INFINITY)
  useEffect(() => {
    if (passed === null || (passed > 0 && passed - keptAt.current < KEEP_EVERY)) return
    keptAt.current = passed
    void keepDraft(key, { passed, wall: Date.now() } satisfies Kept)
  }, [key, passed])
}
