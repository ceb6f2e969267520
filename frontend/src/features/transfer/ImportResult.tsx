/** What an import came to, and the way back. */
import { Button, Group, Paper, Stack, Text } from '@mantine/core'
import { ButtonLink } from '@/ui/ButtonLink'
import { ErrorState } from '@/ui/ErrorState'
import { type Import, useUndoImport } from './queries'
import { restWords, resultWords, undoneWords } from './rules'

export function ImportResult({ import_ }: { import_: Import }) {
  const undo = useUndoImport()
  const rest = restWords(import_)
  return (
    <Paper withBorder p="lg">
      <Stack gap="sm">
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
      </Stack>
    </Paper>
  )
}

export function UndoneImport({ import_ }: { import_: Import }) {
  return (
    <Paper withBorder p="lg">
      <Stack gap="sm">
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
      </Stack>
    </Paper>
  )
}
