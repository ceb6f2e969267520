/** Interviews in the search of Ctrl/Cmd-K. */
import type { SearchSource } from '@/ui/search'
import { foundInterviewsQuery } from './queries'
import { namesOf, STATES } from './rules'

export const interviewSearch: SearchSource = {
  title: 'Interviews',
  find: async (words, client) => {
    const { items } = await client.fetchQuery(foundInterviewsQuery(words))
    return items.map((interview) => ({
      id: interview.id,
      label: namesOf(interview),
      description: [STATES[interview.state], ...interview.careers.map(({ title }) => title)].join(' · '),
      link: { to: '/interviews/$interviewId', params: { interviewId: interview.id } },
    }))
  },
}
