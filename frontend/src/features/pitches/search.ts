/** Pitches in the search of Ctrl/Cmd-K: there is a handful, so they are looked through here. */
import type { SearchSource } from '@/ui/search'
import { pitchesQuery } from './queries'

export const pitchesSearch: SearchSource = {
  title: 'Pitches',
  find: async (words, client) => {
    // Asked anew: another device may have written one since.
    const { items } = await client.fetchQuery({ ...pitchesQuery(), staleTime: 0 })
    const wanted = words.toLowerCase()
    return items
      .filter(({ title, text }) => `${title} ${text}`.toLowerCase().includes(wanted))
      .slice(0, 6)
      .map(({ id, title }) => ({ id, label: title, link: { to: '/pitches', hash: id } }))
  },
}
