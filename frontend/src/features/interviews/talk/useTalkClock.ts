/** When the talk was begun, kept on this device so that a reload does not stop the clock. */
import { useEffect, useState } from 'react'
import { dropDraft, keepDraft, readDraft } from '@/ui/drafts'
import { type Clock, clockAt } from './clock'

const SECOND = 1000

export interface TalkClock {
  clock: Clock | null
  startedAt: number | null
  start: () => void
  stop: () => void
}

export function useTalkClock(interviewId: string, agreedMinutes: number): TalkClock {
  const key = `talk:${interviewId}`
  const [startedAt, setStartedAt] = useState<number | null>(null)
  const now = useNow(startedAt !== null)
  useEffect(() => {
    let isGone = false
    void readDraft<number>(key).then((kept) => {
      if (kept !== undefined && !isGone) setStartedAt(kept)
    })
    return () => {
      isGone = true
    }
  }, [key])
  const start = () => {
    const at = Date.now()
    setStartedAt(at)
    void keepDraft(key, at)
  }
  const stop = () => {
    setStartedAt(null)
    void dropDraft(key)
  }
  return { clock: startedAt === null ? null : clockAt(startedAt, agreedMinutes, now), startedAt, start, stop }
}

/** The time, again each second while something runs. */
function useNow(isRunning: boolean): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    if (!isRunning) return
    const tick = () => setNow(Date.now())
    tick()
    const timer = setInterval(tick, SECOND)
    return () => clearInterval(timer)
  }, [isRunning])
  return now
}
