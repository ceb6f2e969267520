/** What an import came to, and the way back. */
import { Button, Group, Text } from '@mantine/core'
import { ButtonLink } from '@/ui/ButtonLink'
import { ErrorState } from '@/ui/ErrorState'
import { Panel } from './Panel'
import { type Import, useUndoImport } from './queries'
import { restWords, resultWords, undoneWords } from './rules'

interface ResultProps {
  import_: Import
  /** The person saw it happen, so the keyboard goes on here. */
  justNow: boolean
}

export function ImportResult({ import_, justNow }: ResultProps) {
  const undo = useUndoImport()
  const rest = restWords(import_)
  return (
    <Panel focused={justNow}>
      <Text size="lg">{resultWords(import_)}</Text>
      {rest && <Text c="dimmed">{rest}</Text>}
      {undo.error && <ErrorState error={undo.error} kept="Nothing was taken back." />}
      <Group gap="xs">
        <ButtonLink to="/people" search={{ sort: '-created_at' }}>
          See them among your people
        </ButtonLink>
        <Button variant="default" loading={undo.isPending} onClick={() => undo.mutate(import_)}>
          Undo this import
        </Button>
      </Group>
    </Panel>
  )
}

export function UndoneImport({ import_, justNow }: ResultProps) {
  return (
    <Panel focused={justNow}>
      <Text size="lg">{undoneWords(import_).join(' ')}</Text>
      <Text c="dimmed">To repeat it, upload the file again; nothing of the file is kept here.</Text>
      <Group gap="xs">
        <ButtonLink to="/people/import">Import again</ButtonLink>
        {(import_.undoing?.trashed ?? 0) > 0 && (
          <ButtonLink variant="default" to="/people" search={{ trash: true }}>
            See the trash
          </ButtonLink>
        )}
      </Group>
    </Panel>
  )
}
