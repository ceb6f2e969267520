/** An import that was begun and not finished: go on with it, before a new file takes its place. */
import { Alert, Group, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { History } from 'lucide-react'
import { ButtonLink } from '@/ui/ButtonLink'
import { importsQuery } from './queries'
import { isOpen, keptWords } from './rules'

export function Unfinished() {
  const { data } = useQuery(importsQuery())
  const open = data?.items.find(isOpen)
  if (!open) return null
  return (
    <Alert icon={<History aria-hidden />} title="An import is not finished">
      <Text>{keptWords(open)} A new file takes its place.</Text>
      <Group mt="sm">
        <ButtonLink variant="default" to="/people/import/$importId" params={{ importId: open.id }}>
          Go on with it
        </ButtonLink>
      </Group>
    </Alert>
  )
}
