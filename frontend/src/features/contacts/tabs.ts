/** The tabs of a person's page; which one is open stands in the address. */
import { asWord } from '@/ui/searchParams'

export const TABS = {
  timeline: 'Timeline',
  chain: 'Chain',
  said: 'Said',
  ties: 'Ties',
  details: 'Details',
} as const
export type Tab = keyof typeof TABS

interface ContactSearch {
  tab?: Tab
  /** The dialog that forgets them is open. */
  forget?: true
}

export function parseContactSearch(raw: Record<string, unknown>): ContactSearch {
  const tab = asWord(raw.tab, TABS)
  return { ...(tab && { tab }), ...(raw.forget === true && { forget: true }) }
}

/** Of somebody who was forgotten there are no details. */
export function tabsOf({ forgotten_at }: { forgotten_at: string | null }): Record<string, string> {
  const { details, ...others } = TABS
  return forgotten_at ? others : { ...others, details }
}
