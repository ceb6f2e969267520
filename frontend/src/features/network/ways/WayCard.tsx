/** One way: through whom and how likely; opened, the chain, its weakest handshake and the first message. */
import { Paper, Text, UnstyledButton } from '@mantine/core'
import { TriangleAlert } from 'lucide-react'
import { useId } from 'react'
import type { Way, Ways } from '../queries'
import { chanceWords, handshakesWords, isSure, titleOf, weakestWords } from '../rules'
import { Chain } from './Chain'
import { FirstMessage } from './FirstMessage'
import classes from './WayCard.module.css'

interface WayCardProps {
  way: Way
  target: Ways['target']
  isOpen: boolean
  onOpen: () => void
}

export function WayCard({ way, target, isOpen, onOpen }: WayCardProps) {
  const body = useId()
  return (
    <Paper withBorder className={isOpen ? `${classes.card} ${classes.open}` : classes.card}>
      <h3 className={classes.heading}>
        <UnstyledButton className={classes.head} aria-expanded={isOpen} aria-controls={body} onClick={onOpen}>
          <span className={classes.title}>{titleOf(way)}</span>
          <span className={classes.facts}>
            {handshakesWords(way.handshakes)} · {chanceWords(way.chance)}
          </span>
        </UnstyledButton>
      </h3>
      <div id={body} hidden={!isOpen} className={classes.body}>
        <Chain way={way} />
        <Text className={classes.weakest}>
          {!isSure(way) && <TriangleAlert size={18} aria-hidden />}
          <span>{weakestWords(way)}</span>
        </Text>
        <FirstMessage way={way} target={target} />
      </div>
    </Paper>
  )
}
