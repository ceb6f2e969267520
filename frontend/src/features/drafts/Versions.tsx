/** The versions that the templates have for this; one press takes another one. */
import { Button, Group } from '@mantine/core'
import { TONES } from '@/features/templates/rules'
import { TextLink } from '@/ui/TextLink'
import classes from './Composer.module.css'
import type { Version } from './queries'
import type { Writing } from './useWriting'

export function Versions({ writing: { rendering, version, choose } }: { writing: Writing }) {
  const { versions } = rendering
  if (versions.length === 0)
    return (
      <p className={classes.hint}>
        You hid every template for this. Write freely, or{' '}
        <TextLink to="/outreach/templates" search={{ show: 'hidden' }}>
          show one again
        </TextLink>
        .
      </p>
    )
  return (
    <Group gap="xs" role="group" aria-label="Versions">
      {versions.map((one) => {
        const isChosen = one.template_id === version?.template_id
        return (
          <Button
            key={one.template_id}
            variant={isChosen ? 'light' : 'default'}
            aria-pressed={isChosen}
            onClick={() => choose(one)}
          >
            {labelOf(one, versions)}
          </Button>
        )
      })}
    </Group>
  )
}

/** The tone; and the title, where two versions have the same one and it says more than the tone. */
function labelOf({ tone, title }: Version, versions: readonly Version[]): string {
  const alike = versions.filter((one) => one.tone === tone)
  const saysMore = alike.length > 1 && !title.endsWith(`, ${tone}`)
  return saysMore ? `${TONES[tone]}: ${title}` : TONES[tone]
}
