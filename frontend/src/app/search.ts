/** What Ctrl/Cmd-K searches, in the order in which results stand. */
import { careersSearch } from '@/features/careers/search'
import { peopleSearch } from '@/features/contacts/search'
import { interviewSearch } from '@/features/interviews/search'
import { organizationsSearch } from '@/features/organizations/search'
import { pitchesSearch } from '@/features/pitches/search'
import { questionsSearch } from '@/features/questions/search'
import { templatesSearch } from '@/features/templates/search'
import type { SearchSource } from '@/ui/search'
import { PLACES } from './navigation'

/** Pages within the places. */
const INNER_PAGES = [
  { label: 'Question bank', to: '/interviews/questions' as const },
  { label: 'Waiting for a reply', to: '/outreach/waiting' as const },
  { label: 'Owed: what you owe whom', to: '/outreach/owed' as const },
  { label: 'Drafts', to: '/outreach/drafts' as const },
  { label: 'Introductions', to: '/outreach/introductions' as const },
  { label: 'Templates', to: '/outreach/templates' as const },
  { label: 'Write a message', to: '/outreach/write' as const },
  { label: 'Pitches', to: '/pitches' as const },
  { label: 'Profile', to: '/profile' as const },
  { label: 'Method', to: '/profile/method' as const },
  { label: 'Days off', to: '/profile/days-off' as const },
  { label: 'Calendar', to: '/profile/calendar' as const },
  { label: 'Digest', to: '/profile/digest' as const },
  { label: 'How Grapevine decides', to: '/rules' as const },
]

const pages: SearchSource = {
  title: 'Pages',
  withoutWords: true,
  find: (words) =>
    [...PLACES, ...INNER_PAGES]
      .filter(({ label }) => label.toLowerCase().includes(words.toLowerCase()))
      .map(({ label, to }) => ({ id: to, label, link: { to } })),
}

export const SOURCES: readonly SearchSource[] = [
  peopleSearch,
  careersSearch,
  interviewSearch,
  organizationsSearch,
  questionsSearch,
  pitchesSearch,
  templatesSearch,
  pages,
]
