/** Somebody in the trash, with the way back. */
import { Button } from '@mantine/core'
import { tell, tellFailure } from '@/ui/undoable'
import { type ContactRow, useRestoreContact } from '../queries'
import { shownName } from '../rules'
import { TrashedRow } from './PersonRow'

export function TrashRow({ person }: { person: ContactRow }) {
  const restore = useRestoreContact()
  const bringBack = () =>
    restore.mutate(person.id, {
      onSuccess: () => tell(`${shownName(person)} is back, with ties and referrals.`),
      onError: tellFailure,
    })
  return (
    <TrashedRow
      person={person}
      action={
        <Button
          variant="default"
          loading={restore.isPending}
          onClick={bringBack}
          aria-label={`Restore ${shownName(person)}`}
        >
          Restore
        </Button>
      }
    />
  )
}
