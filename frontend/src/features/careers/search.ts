/** Careers in Ctrl/Cmd-K. */
import type { SearchSource } from '@/ui/search'
import { careersQuery } from './queries'
import { STATUSES } from './rules'

export const careersSearch: SearchSource = {
  title: 'Careers',
  find: async (words, client) => {
    const { items } = await client.ensureQueryData(careersQuery())
    return items
      .filter(({ title }) => title.toLowerCase().includes(words.toLowerCase()))
      .slice(0, 6)
      .map(({ id, title, status }) => ({
        id,
        label: title,
        description: STATUSES[status],
        link: { to: '/careers/$careerId', params: { careerId: id } },
      }))
  },
}
