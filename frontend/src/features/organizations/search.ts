/** Organizations in the search of Ctrl/Cmd-K. */
import type { SearchSource } from '@/ui/search'
import { suggestionsQuery } from './queries'

export const organizationsSearch: SearchSource = {
  title: 'Organizations',
  find: async (words, client) => {
    const { items } = await client.fetchQuery(suggestionsQuery(words))
    return items.slice(0, 4).map(({ id, name, place }) => ({
      id,
      label: name,
      description: place,
      link: { to: '/people/organizations/$organizationId', params: { organizationId: id } },
    }))
  },
}
