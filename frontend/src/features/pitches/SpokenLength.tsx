/** How long a pitch takes aloud, as it is typed (R5). */
import { Text } from '@mantine/core'
import { LONGEST_PITCH, pitchSeconds, pitchWords, wordsTooMany } from './rules'

export function SpokenLength({ text }: { text: string }) {
  const tooMany = wordsTooMany(text)
  const words = pitchWords(text)
  return (
    <Text size="sm" c={tooMany > 0 ? 'var(--mantine-color-error)' : 'dimmed'} aria-live="polite">
      {words} {words === 1 ? 'word' : 'words'}, about {pitchSeconds(text)} seconds aloud; at most{' '}
      {LONGEST_PITCH}.{tooMany > 0 && ` Cut about ${tooMany} ${tooMany === 1 ? 'word' : 'words'}.`}
    </Text>
  )
}
