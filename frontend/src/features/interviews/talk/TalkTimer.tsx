/** The clock of the talk, started by a button; a quiet signal three minutes before the end. */
import { Button, Text } from '@mantine/core'
import { Play } from 'lucide-react'
import classes from './Talk.module.css'
import type { TalkClock } from './useTalkClock'

interface TalkTimerProps {
  timer: TalkClock
  agreedMinutes: number
}

export function TalkTimer({ timer: { clock, start }, agreedMinutes }: TalkTimerProps) {
  if (!clock)
    return (
      <Button variant="light" leftSection={<Play size={18} aria-hidden />} onClick={start}>
        Start the clock: {agreedMinutes} minutes
      </Button>
    )
  return (
    <div className={classes.timer} data-phase={clock.phase}>
      <span className={classes.time} role="timer" aria-label="Time of the talk">
        {clock.label}
      </span>
      <Text component="span" role="status" className={classes.signal}>
        {SIGNALS[clock.phase]}
      </Text>
    </div>
  )
}

const SIGNALS = {
  running: '',
  closing: 'Ask who else you should talk to, and whether you may use their name.',
  over: 'The agreed time is over. Offer to stop.',
}
