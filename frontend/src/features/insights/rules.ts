/** The words of insights, and how they are sorted. */
import type { Schemas } from '@/api/types'
import type { Insight } from './queries'

export type Topic = Schemas['Topic']

/** The topics in the order of a conversation. */
export const TOPICS: Record<Topic, string> = {
  rapport: 'Getting to know each other',
  day_to_day: 'Day to day',
  routes_in: 'Ways in',
  trends: 'Where it is heading',
  rewards_drawbacks: 'Rewards and drawbacks',
  fit_requirements: 'What it takes',
  culture: 'Culture',
  projects_goals: 'Projects and goals',
  associations_resources: 'Associations and resources',
  advice_for_me: 'Advice for me',
  openings: 'How openings are heard of',
  corroborate: 'Something others told me',
  close_referrals: 'Whom else to ask',
}

export const POLARITIES: Record<Insight['polarity'], string> = {
  pro: 'For it',
  con: 'Against it',
  neutral: 'Neither',
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
