/** What deserves a look before anybody is added. */
import { Alert, List } from '@mantine/core'
import { SpellCheck } from 'lucide-react'
import type { Import } from '../queries'
import { warningWords } from '../rules'

export function Hints({ import_ }: { import_: Import }) {
  const warnings = warningWords(import_)
  if (!import_.encoding_guessed && !warnings) return null
  return (
    <Alert icon={<SpellCheck aria-hidden />} title="Worth a look">
      <List spacing={4}>
        {import_.encoding_guessed && (
          <List.Item>
            Check the letters: the file does not say how its letters are written. If names such as Zoë or
            Núñez look wrong below, save the file as CSV UTF-8 and upload it again.
          </List.Item>
        )}
        {warnings && <List.Item>{warnings}</List.Item>}
      </List>
    </Alert>
  )
}
