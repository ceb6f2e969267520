/** What Ctrl/Cmd-K searches, in the order in which results stand. */
import { careersSearch } from '@/features/careers/search'
import { peopleSearch } from '@/features/contacts/search'
import { interviewSearch } from '@/features/interviews/search'
import { organizationsSearch } from '@/features/organizations/search'
import type { SearchSource } from '@/ui/search'
import { PLACES } from './navigation'

const pages: SearchSource = {
  title: 'Pages',
  withoutWords: true,
  find: (words) =>
    [...PLACES, { label: 'Profile', to: '/profile' as const }]
      .filter(({ label }) => label.toLowerCase().includes(words.toLowerCase()))
      .map(({ label, to }) => ({ id: to, label, link: { to } })),
}

export const SOURCES: readonly SearchSource[] = [
  peopleSearch,
  careersSearch,
  interviewSearch,
  organizationsSearch,
  pages,
]
