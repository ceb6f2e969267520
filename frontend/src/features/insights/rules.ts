/** The words of insights, and how they are sorted. */
import type { Schemas } from '@/api/types'
import { TOPICS } from '@/features/interviews/rules'
import type { Insight } from './queries'

export type Topic = Schemas['Topic']

export const POLARITIES: Record<Insight['polarity'], string> = {
  pro: 'For it',
  con: 'Against it',
  neutral: 'Neither',
}

/** Years ahead that a trend is about. */
export const HORIZONS: Record<string, string> = {
  '1': 'Within a year',
  '5': 'Within 5 years',
  '10': 'Within 10 years',
  '15': 'Within 15 years',
}

/** One voice, several, or voices that differ (R31). */
export function supportInWords({ support, voices }: Insight): string {
  if (support === 'disputed') return 'Voices differ'
  if (support === 'corroborated') return `${voices} independent voices`
  return 'One voice'
}

/** The insights under their topics, in the order of a conversation. */
export function byTopic(
  insights: readonly Insight[],
): { topic: Topic; title: string; insights: Insight[] }[] {
  return (Object.keys(TOPICS) as Topic[])
    .map((topic) => ({
      topic,
      title: TOPICS[topic],
      insights: insights.filter((insight) => insight.topic === topic),
    }))
    .filter((group) => group.insights.length > 0)
}
