/** The first step: whom to write to. */
import { Text } from '@mantine/core'
import { PersonPicker, type Picked } from '@/features/contacts/PersonPicker'
import { useEnsurePeople } from '@/features/interviews/useEnsurePeople'
import { tellFailure } from '@/ui/undoable'
import classes from './Composer.module.css'

export function ChoosePerson({ onChoose }: { onChoose: (id: string) => void }) {
  const choose = useChoose(onChoose)
  return (
    <div className={classes.step}>
      <PersonPicker label="Whom do you want to write to?" onChange={choose} />
      <Text size="sm" c="dimmed">
        The text is made of what you know about them. Grapevine never sends anything itself.
      </Text>
    </div>
  )
}

/** Somebody new is added as a person you heard of. */
export function useChoose(onChoose: (id: string) => void) {
  const ensure = useEnsurePeople()
  return (picked: Picked | null) => {
    if (picked) ensure([picked]).then(([id]) => id && onChoose(id), tellFailure)
  }
}
