/** Before a target is chosen: what the path finder does, and the careers as first targets. */
import { Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { Career } from '@/features/careers/queries'
import { CareerBadge } from '@/ui/CareerBadge'
import { toTarget } from '../address'
import classes from './WhereTo.module.css'

export function WhereTo({ careers }: { careers: ReadonlyMap<string, Career> }) {
  const weighed = [...careers.values()].filter(({ status }) => status !== 'ruled_out')
  return (
    <div className={classes.hint}>
      <Text c="dimmed">
        Almost everybody can be reached through people you know. Choose a target, and see whom to ask first.
      </Text>
      {weighed.length > 0 && (
        <ul className={classes.careers} aria-label="Ways into your careers">
          {weighed.map(({ id, color, title }) => (
            <li key={id}>
              <Link
                from="/network"
                to="/network"
                search={(now) => ({ ...now, ...toTarget({ to: 'career', id }) })}
                className={classes.career}
              >
                <CareerBadge color={color}>{title}</CareerBadge>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
