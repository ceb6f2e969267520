/** Advice that they gave, and what you promised them. */
import { CommitmentFields } from '@/features/commitments/CommitmentFields'
import { AddButtons } from '@/features/commitments/Commitments'
import type { Kind } from '@/features/commitments/rules'
import { newCommitment } from '@/features/commitments/values'
import classes from './Debrief.module.css'
import { LeaveOut, Part } from './Part'
import type { RowsProps } from './useDebriefForm'

const MOST = 20

export function CommitmentRows({ interview, form }: RowsProps) {
  const { commitments } = form.values
  const add = (kind: Kind) =>
    form.insertListItem('commitments', newCommitment(kind, interview.contacts[0]?.id ?? ''))
  return (
    <Part title="Advice and promises" hint="A promise comes up on Today before its day.">
      {commitments.map((values, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place; errors name it, too
        <div key={at} className={classes.row}>
          <CommitmentFields
            people={interview.contacts}
            values={values}
            field={(name) => form.getInputProps(`commitments.${at}.${name}`)}
            aside={
              <LeaveOut
                what={`${values.kind} ${at + 1}`}
                onClick={() => form.removeListItem('commitments', at)}
              />
            }
          />
        </div>
      ))}
      {commitments.length < MOST && <AddButtons onAdd={add} />}
    </Part>
  )
}
