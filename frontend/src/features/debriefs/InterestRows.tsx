/** How the interest in each career moved, from before the talk to after it, 0 to 10. */
import { Text } from '@mantine/core'
import { InterestScale } from '@/features/careers/InterestScale'
import { CareerBadge } from '@/ui/CareerBadge'
import classes from './Debrief.module.css'
import type { RowsProps } from './useDebriefForm'

export function InterestRows({ interview, form }: RowsProps) {
  const { interests } = form.values
  if (interests.length === 0)
    return <Text c="dimmed">This interview is about no career yet. Choose one in its menu, above.</Text>
  return (
    <>
      <Text c="dimmed">0 is none at all, 10 could not be more.</Text>
      {interests.map(({ career_id, before, after }, at) => {
        const career = interview.careers.find(({ id }) => id === career_id)
        const field = (name: 'before' | 'after') => ({
          value: name === 'before' ? before : after,
          onChange: (value: number) => form.setFieldValue(`interests.${at}.${name}`, value),
        })
        const error = ['career_id', 'before', 'after'].map((name) => form.errors[`interests.${at}.${name}`])
        return (
          <div key={career_id} className={classes.interest}>
            {career && <CareerBadge color={career.color}>{career.title}</CareerBadge>}
            <InterestScale label="Before" {...field('before')} />
            <InterestScale label="After" {...field('after')} />
            <Text size="sm" c="var(--mantine-color-error)" role="alert">
              {error.find(Boolean)}
            </Text>
          </div>
        )
      })}
    </>
  )
}
