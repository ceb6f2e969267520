/** How many the list holds, and by which choices; each choice can be taken back. */

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { X } from 'lucide-react'
import type { Career } from '@/features/careers/queries'
import { organizationQuery } from '@/features/organizations/queries'
import { type PeopleFilter, queryOf, REACHABLE } from '../filter'
import { contactCountQuery } from '../queries'
import { CIRCLES, STANDINGS } from '../rules'
import classes from './FoundLine.module.css'

interface FoundLineProps {
  filter: PeopleFilter
  careers: ReadonlyMap<string, Career>
  onChange: (change: Partial<PeopleFilter>) => void
}

export function FoundLine({ filter, careers, onChange }: FoundLineProps) {
  const { data } = useQuery({ ...contactCountQuery(queryOf(filter)), placeholderData: keepPreviousData })
  const { data: organization } = useQuery({
    ...organizationQuery(filter.organization ?? ''),
    enabled: filter.organization !== undefined,
  })
  const choices: [keyof PeopleFilter, string | undefined][] = [
    ['career', filter.career && (careers.get(filter.career)?.title ?? 'Career')],
    ['organization', filter.organization && (organization?.name ?? 'Organization')],
    ['tag', filter.tag && `#${filter.tag}`],
    ['circle', filter.circle && CIRCLES[filter.circle]],
    ['standing', filter.standing && STANDINGS[filter.standing]],
    ['reachable', filter.reachable && REACHABLE[filter.reachable]],
    ['trash', filter.trash && 'In the trash'],
  ]
  return (
    <div className={classes.line}>
      <span role="status">{data && people(data.count)}</span>
      {choices.map(
        ([field, words]) =>
          words && (
            <button
              key={field}
              type="button"
              className={classes.choice}
              onClick={() => onChange({ [field]: undefined })}
            >
              <span>{words}</span>
              <X size={14} aria-label="Remove this filter" />
            </button>
          ),
      )}
    </div>
  )
}

const people = (count: number) => (count === 1 ? '1 person' : `${count.toLocaleString('en')} people`)
