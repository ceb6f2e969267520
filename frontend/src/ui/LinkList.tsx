/** A list of places to go on to, each with a line that says what is there. */
import { Text } from '@mantine/core'
import { Link, type LinkProps } from '@tanstack/react-router'
import { ChevronRight } from 'lucide-react'
import classes from './LinkList.module.css'

export interface ListedLink {
  to: NonNullable<LinkProps['to']>
  title: string
  about: string
}

export function LinkList({ links }: { links: readonly ListedLink[] }) {
  return (
    <ul className={classes.list}>
      {links.map(({ to, title, about }) => (
        <li key={to}>
          <Link to={to} className={classes.row}>
            <span className={classes.words}>
              <Text component="span" fw={550} className={classes.title} display="block">
                {title}
              </Text>
              <Text component="span" size="sm" c="dimmed">
                {about}
              </Text>
            </span>
            <ChevronRight size={20} className={classes.icon} aria-hidden />
          </Link>
        </li>
      ))}
    </ul>
  )
}
