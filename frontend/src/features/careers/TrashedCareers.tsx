/** Careers in the trash, folded away, each with the way back. */
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { tell, tellFailure } from '@/ui/undoable'
import classes from './careers.module.css'
import { type Career, careersQuery, useRestoreCareer } from './queries'

export function TrashedCareers() {
  const { data } = useQuery(careersQuery({ trashed: true }))
  const { mutateAsync: restore, isPending } = useRestoreCareer()
  const careers = data?.items ?? []
  if (careers.length === 0) return null
  const bringBack = ({ id, title }: Career) =>
    restore(id)
      .then(() => tell(`${title} is back.`))
      .catch(tellFailure)
  return (
    <details className={classes.trash}>
      <summary>{careers.length === 1 ? 'One career' : `${careers.length} careers`} in the trash</summary>
      <ul>
        {careers.map((career) => (
          <li key={career.id}>
            <span>{career.title}</span>
            <Button variant="subtle" disabled={isPending} onClick={() => void bringBack(career)}>
              Restore
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
