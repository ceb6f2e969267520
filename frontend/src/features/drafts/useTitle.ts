/** What the page of the composer is called: whom the text is to, as soon as that is known. */
import { useQuery } from '@tanstack/react-query'
import { contactQuery } from '@/features/contacts/queries'
import { shownName } from '@/features/contacts/rules'
import type { WriteSearch } from './rules'
import { useAbout } from './useAbout'

export function useTitle(search: WriteSearch): string {
  const { contact } = useAbout(search)
  const { data } = useQuery({ ...contactQuery(contact ?? ''), enabled: contact !== null })
  return data ? `Write to ${shownName(data)}` : 'Write'
}
