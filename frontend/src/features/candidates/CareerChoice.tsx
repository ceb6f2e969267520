/** Of which career the list is, and what that career still lacks (R30). */
import { Chip, Group, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import classes from './CareerChoice.module.css'
import { candidatesQuery } from './queries'

interface CareerChoiceProps {
  chosen: string | undefined
  onChoose: (career: string | undefined) => void
}

/** The chip for all of them. */
const ALL = 'all'

export function CareerChoice({ chosen, onChoose }: CareerChoiceProps) {
  // Of all that are weighed, also while only one is shown.
  const { data } = useQuery(candidatesQuery(undefined))
  const careers = data?.careers ?? []
  if (careers.length < 2 && !chosen) return null
  const lacking = careers.find(({ id }) => id === chosen)?.missing ?? []
  return (
    <div>
      <Chip.Group value={chosen ?? ALL} onChange={(id) => onChoose(id === ALL ? undefined : String(id))}>
        <Group gap="xs" role="radiogroup" aria-label="Career">
          <Chip value={ALL} size="md" classNames={classes}>
            All careers
          </Chip>
          {careers.map(({ id, title }) => (
            <Chip key={id} value={id} size="md" classNames={classes}>
              {title}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      {lacking.length > 0 && (
        <Text size="sm" c="dimmed" mt="xs">
          For a balanced picture: {lacking.join(' ')}
        </Text>
      )}
    </div>
  )
}
