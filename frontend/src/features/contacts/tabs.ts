/** The tabs of a person's page; which one is open stands in the address. */
import { asWord } from '@/ui/searchParams'

export const TABS = {
  timeline: 'Timeline',
  said: 'Said',
  ties: 'Ties',
  details: 'Details',
} as const
export type Tab = keyof typeof TABS

export function parseContactSearch(raw: Record<string, unknown>): { tab?: Tab } {
  const tab = asWord(raw.tab, TABS)
  return tab ? { tab } : {}
}
