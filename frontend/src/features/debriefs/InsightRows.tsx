/** What was said in the talk, claim by claim. */
import { Button } from '@mantine/core'
import { Plus } from 'lucide-react'
import { InsightFields } from '@/features/insights/InsightFields'
import { firstOf } from '@/features/insights/InsightForm'
import classes from './Debrief.module.css'
import { LeaveOut, Part } from './Part'
import type { RowsProps } from './useDebriefForm'
import { MOST_INSIGHTS } from './values'

export function InsightRows({ interview, form }: RowsProps) {
  const { insights } = form.values
  return (
    <Part
      title="What they said about the career"
      hint="One claim each, as close to their words as you can. A drawback is worth most."
    >
      {insights.map((values, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place; errors name it, too
        <div key={at} className={classes.row}>
          <InsightFields
            people={interview.contacts}
            values={values}
            field={(name) => form.getInputProps(`insights.${at}.${name}`)}
            aside={<LeaveOut what={`claim ${at + 1}`} onClick={() => form.removeListItem('insights', at)} />}
          />
        </div>
      ))}
      {insights.length < MOST_INSIGHTS && (
        <div>
          <Button
            variant="default"
            leftSection={<Plus size={18} aria-hidden />}
            onClick={() => form.insertListItem('insights', firstOf(interview))}
          >
            Add what they said
          </Button>
        </div>
      )}
    </Part>
  )
}
