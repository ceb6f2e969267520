/** What was said in the talk, claim by claim. */
import { ActionIcon, Button, Text } from '@mantine/core'
import { Plus, X } from 'lucide-react'
import { InsightFields } from '@/features/insights/InsightFields'
import { firstOf } from '@/features/insights/InsightForm'
import type { Interview } from '@/features/interviews/queries'
import { Section } from '@/ui/Section'
import classes from './Debrief.module.css'
import type { DebriefFormState } from './useDebriefForm'

interface RowsProps {
  interview: Interview
  form: DebriefFormState
}

const MOST = 50

export function InsightRows({ interview, form }: RowsProps) {
  const { insights } = form.values
  return (
    <Section title="What they said about the career">
      <Text c="dimmed">One claim each, as close to their words as you can. A drawback is worth most.</Text>
      {insights.map((values, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place; errors name it, too
        <div key={at} className={classes.row}>
          <InsightFields
            people={interview.contacts}
            values={values}
            field={(name) => form.getInputProps(`insights.${at}.${name}`)}
            aside={
              <ActionIcon
                aria-label={`Leave claim ${at + 1} out`}
                onClick={() => form.removeListItem('insights', at)}
              >
                <X size={18} aria-hidden />
              </ActionIcon>
            }
          />
        </div>
      ))}
      {insights.length < MOST && (
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
    </Section>
  )
}
