/** The network in one line, under the title of its page. */
import { useQuery } from '@tanstack/react-query'
import { graphQuery } from './queries'
import { inShort } from './rules'

export function NetworkLead() {
  const { data: graph } = useQuery(graphQuery())
  // A line of its height while it loads, so that nothing jumps.
  if (!graph) return '\u00a0'
  return graph.people.ids.length > 0 ? inShort(graph) : 'Who can introduce you to whom.'
}
