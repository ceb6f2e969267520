/** One person in the list: who they are, what they can speak to, how close they are, when you last spoke. */

import { Link } from '@tanstack/react-router'
import { memo, type ReactNode } from 'react'
import type { Career } from '@/features/careers/queries'
import { CareerBadge } from '@/ui/CareerBadge'
import { RelativeDate } from '@/ui/RelativeDate'
import { Closeness } from '../Closeness'
import { Initials } from '../Initials'
import { PersonMark } from '../PersonMark'
import type { ContactRow } from '../queries'
import { shownName, whatTheyDo } from '../rules'
import classes from './PersonRow.module.css'

interface PersonRowProps {
  person: ContactRow
  careers: ReadonlyMap<string, Career>
}

export const PersonRow = memo(function PersonRow({ person, careers }: PersonRowProps) {
  return (
    <Link to="/people/$contactId" params={{ contactId: person.id }} className={classes.row}>
      <Who person={person} />
      <span className={classes.careers}>
        {person.career_ids.map((id) => {
          const career = careers.get(id)
          return (
            career && (
              <CareerBadge key={id} color={career.color}>
                {career.title}
              </CareerBadge>
            )
          )
        })}
      </span>
      <span className={classes.side}>
        <Closeness value={person.closeness} />
        {person.last_touched_at && <RelativeDate at={person.last_touched_at} />}
      </span>
    </Link>
  )
})

/** A person in the trash: no way in, only the way back. */
export function TrashedRow({ person, action }: { person: ContactRow; action: ReactNode }) {
  return (
    <div className={classes.row}>
      <Who person={person} />
      <span className={classes.side}>{action}</span>
    </div>
  )
}

function Who({ person }: { person: ContactRow }) {
  return (
    <>
      <Initials name={person.display_name} />
      <span className={classes.who}>
        <span className={classes.name}>
          <span>{shownName(person)}</span>
          <PersonMark person={person} />
        </span>
        <span className={classes.does}>{whatTheyDo(person) || ' '}</span>
      </span>
    </>
  )
}
