/** The form over the list, as the address names it: a new introduction, perhaps with somebody, or one to change. */
import { useQuery } from '@tanstack/react-query'
import { contactQuery } from '@/features/contacts/queries'
import { shownName } from '@/features/contacts/rules'
import { IntroductionForm } from './IntroductionForm'
import { introductionQuery } from './queries'
import type { IntroductionSearch } from './rules'

interface OpenIntroductionProps {
  search: IntroductionSearch
  onClose: () => void
}

export function OpenIntroduction({ search: { edit, contact }, onClose }: OpenIntroductionProps) {
  const isNew = edit === 'new'
  const { data: introduction } = useQuery({
    ...introductionQuery(edit ?? ''),
    enabled: edit !== undefined && !isNew,
  })
  const { data: person } = useQuery({ ...contactQuery(contact ?? ''), enabled: isNew && !!contact })
  if (isNew && (!contact || person)) {
    const first = person ? { id: person.id, name: shownName(person) } : null
    return <IntroductionForm introduction={null} first={first} onClose={onClose} />
  }
  if (edit && !isNew && introduction)
    return <IntroductionForm key={edit} introduction={introduction} onClose={onClose} />
  return null
}
