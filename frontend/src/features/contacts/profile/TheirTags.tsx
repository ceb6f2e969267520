/** Tags: words of your own, for finding people again. */
import { TagsInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { SavedField } from '@/ui/SavedField'
import { type Contact, tagsQuery } from '../queries'
import { useContactField } from '../useContactField'

export function TheirTags({ contact }: { contact: Contact }) {
  const { data: known = [] } = useQuery(tagsQuery())
  const field = useContactField(contact, 'tags', { when: 'chosen' })
  return (
    <SavedField field={field} say={(tags) => tags.join(', ')} wide>
      <TagsInput
        label="Tags"
        description="Words of your own, for finding people again. Enter adds one."
        maxTags={50}
        maxLength={50}
        limit={50}
        acceptValueOnBlur
        data={known.map(({ tag }) => tag)}
        value={field.value}
        onChange={field.change}
      />
    </SavedField>
  )
}
