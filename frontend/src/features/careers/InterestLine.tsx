/** Interest over time: a small line, and the same in words. */
import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { careerColor } from '@/ui/careerColor'
import classes from './careers.module.css'
import { type Career, interestQuery } from './queries'
import { interestInWords, interestLine } from './rules'

export function InterestLine({ career }: { career: Career }) {
  const { data: entries = [] } = useQuery(interestQuery(career.id))
  const points = interestLine(entries)
  const [x = 0, y = 0] = points.at(-1) ?? []
  return (
    <div className={classes.interest}>
      <svg
        viewBox="-2 0 106 30"
        preserveAspectRatio="xMinYMid meet"
        className={classes.line}
        aria-hidden="true"
      >
        <line x1={0} x2={100} y1={28} y2={28} className={classes.floor} />
        {points.length > 1 && (
          <polyline points={points.join(' ')} className={classes.curve} stroke={careerColor(career.color)} />
        )}
        {points.length > 0 && <circle cx={x} cy={y} r={2.4} fill={careerColor(career.color)} />}
      </svg>
      <Text size="sm">
        <span className={classes.dimmed}>Interest: </span>
        {interestInWords(entries)}
      </Text>
    </div>
  )
}
