/** People in the search of Ctrl/Cmd-K. */
import type { SearchSource } from '@/ui/search'
import { namesQuery } from './queries'
import { shownName, whatTheyDo } from './rules'

export const peopleSearch: SearchSource = {
  title: 'People',
  find: async (words, client) => {
    const { items } = await client.fetchQuery(namesQuery(words, 6))
    return items.map((person) => ({
      id: person.id,
      label: shownName(person),
      description: whatTheyDo(person),
      link: { to: '/people/$contactId', params: { contactId: person.id } },
    }))
  },
}
