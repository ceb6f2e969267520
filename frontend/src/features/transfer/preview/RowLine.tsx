/** One row of the file: who it is about, what it would change, what is wrong with it. */
import { Check, type LucideIcon, Pencil, Plus, TriangleAlert } from 'lucide-react'
import { memo } from 'react'
import { TextLink } from '@/ui/TextLink'
import type { ImportRow, Outcome } from '../queries'
import { fieldName, number, OUTCOMES, recognised, shownValue, whatTheyDo } from '../rules'
import classes from './RowLine.module.css'

const ICONS: Record<Outcome, LucideIcon> = { new: Plus, update: Pencil, same: Check, problem: TriangleAlert }

export const RowLine = memo(function RowLine({ row }: { row: ImportRow }) {
  const Icon = ICONS[row.outcome]
  return (
    <div className={classes.row}>
      <span className={classes.line}>Line {number(row.line)}</span>
      <span className={classes.outcome} data-outcome={row.outcome}>
        <Icon size={16} aria-hidden /> {OUTCOMES[row.outcome].mark}
      </span>
      <div className={classes.who}>
        <Who row={row} />
        <Changes row={row} />
        {row.findings.map(({ field, code, severity, message }) => (
          <p key={`${field} ${code}`} className={classes.finding} data-severity={severity}>
            {severity === 'warning' && field && `${fieldName(field)}: `}
            {message}
          </p>
        ))}
      </div>
    </div>
  )
})

function Who({ row }: { row: ImportRow }) {
  const does = whatTheyDo(row)
  const how = row.outcome === 'new' ? '' : recognised(row)
  return (
    <>
      {row.display_name && (
        <p className={classes.name}>
          {row.contact_id ? (
            <TextLink to="/people/$contactId" params={{ contactId: row.contact_id }}>
              {row.display_name}
            </TextLink>
          ) : (
            row.display_name
          )}
        </p>
      )}
      {does && <p className={classes.does}>{does}</p>}
      {how && <p className={classes.how}>{how}</p>}
    </>
  )
}

function Changes({ row: { changes } }: { row: ImportRow }) {
  if (changes.length === 0) return null
  return (
    <dl className={classes.changes}>
      {changes.map(({ field, before, after }) => (
        <div key={field}>
          <dt>{fieldName(field)}</dt>
          <dd>
            {before ? <s>{shownValue(field, before)}</s> : <span className={classes.how}>empty</span>}
            <span aria-hidden> → </span>
            <ins>{shownValue(field, after)}</ins>
          </dd>
        </div>
      ))}
    </dl>
  )
}
