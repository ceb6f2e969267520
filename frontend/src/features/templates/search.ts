/** Templates in the search of Ctrl/Cmd-K: the shipped ones by what they are for, your own by their title, too. */
import type { SearchSource } from '@/ui/search'
import { type Template, templatesQuery } from './queries'
import { PURPOSES, TONES } from './rules'

const MOST = 6

export const templatesSearch: SearchSource = {
  title: 'Templates',
  find: async (words, client) => {
    const templates = await client.ensureQueryData(templatesQuery({ hidden: false }))
    // The versions of a purpose stand on one page: one way there is enough.
    const found = new Map(templates.map((one) => foundOf(one)).map((one) => [one.id, one]))
    const wanted = words.toLowerCase()
    return [...found.values()]
      .filter(({ label, description }) => `${label} ${description ?? ''}`.toLowerCase().includes(wanted))
      .slice(0, MOST)
  },
}

function foundOf({ id, origin, title, purpose, tone }: Template) {
  const link = { to: '/outreach/templates', search: { purpose } } as const
  if (origin !== 'own') return { id: purpose, label: PURPOSES[purpose], link }
  return { id, label: title, description: `${PURPOSES[purpose]} · ${TONES[tone].toLowerCase()}`, link }
}
