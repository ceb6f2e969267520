/** The bank of questions in the search of Ctrl/Cmd-K. */
import type { SearchSource } from '@/ui/search'
import { foundQuestionsQuery } from './queries'
import { searchFor, TOPICS } from './rules'

export const questionsSearch: SearchSource = {
  title: 'Questions',
  find: async (words, client) => {
    const { items } = await client.fetchQuery(foundQuestionsQuery(words))
    return items.map(({ id, text, topic }) => ({
      id,
      label: text,
      description: TOPICS[topic],
      link: { to: '/interviews/questions', search: searchFor(text) },
    }))
  },
}
