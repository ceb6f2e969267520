/** Opportunities that they mentioned. */
import { LeadFields } from '@/features/leads/LeadFields'
import { AddLead } from '@/features/leads/Leads'
import { newLead } from '@/features/leads/values'
import classes from './Debrief.module.css'
import { LeaveOut, Part } from './Part'
import type { RowsProps } from './useDebriefForm'

const MOST = 20

export function LeadRows({ interview, form }: RowsProps) {
  const { leads } = form.values
  const { careers, contacts } = interview
  const add = () =>
    form.insertListItem('leads', newLead({ career_id: careers[0]?.id, contact_id: contacts[0]?.id }))
  return (
    <Part
      title="Leads"
      hint="Something they mentioned in passing: a project, a course, a place that is looking."
    >
      {leads.map((values, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place; errors name it, too
        <div key={at} className={classes.row}>
          <LeadFields
            people={contacts}
            values={values}
            field={(name) => form.getInputProps(`leads.${at}.${name}`)}
            aside={<LeaveOut what={`lead ${at + 1}`} onClick={() => form.removeListItem('leads', at)} />}
          />
        </div>
      ))}
      {leads.length < MOST && <AddLead onAdd={add} />}
    </Part>
  )
}
