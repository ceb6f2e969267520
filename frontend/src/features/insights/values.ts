/** What a form holds about one insight, and what it sends. */
import type { Insight, InsightCreate } from './queries'

export interface InsightValues {
  text: string
  contact_id: string
  career_id: string
  topic: Insight['topic']
  polarity: Insight['polarity']
  /** Years as a word, or empty: choices hold words. */
  horizon: string
  privacy: Insight['privacy']
  question_id: string | null
}

export const NO_INSIGHT: InsightValues = {
  text: '',
  contact_id: '',
  career_id: '',
  topic: 'day_to_day',
  polarity: 'neutral',
  horizon: '',
  privacy: 'private',
  question_id: null,
}

export const insightValues = (insight: Insight): InsightValues => ({
  text: insight.text,
  contact_id: insight.contact_id,
  career_id: insight.career_id,
  topic: insight.topic,
  polarity: insight.polarity,
  horizon: insight.horizon_years === null ? '' : String(insight.horizon_years),
  privacy: insight.privacy,
  question_id: insight.question_id,
})

type Body = Omit<InsightCreate, 'interview_id' | 'organization_id' | 'answers_id' | 'said_on'>

/** A horizon belongs to a trend; of anything else it is left out. */
export const insightBody = ({ horizon, ...values }: InsightValues): Body => ({
  ...values,
  horizon_years: values.topic === 'trends' && horizon ? (Number(horizon) as 1 | 5 | 10 | 15) : null,
})

export const saidNothing = ({ text }: InsightValues): boolean => text.trim() === ''
