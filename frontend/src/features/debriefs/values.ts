/** What the form of a debrief holds, and the one body that it sends. */
import {
  type CommitmentValues,
  commitmentBody,
  isEmpty as isNoCommitment,
} from '@/features/commitments/values'
import type { Picked } from '@/features/contacts/PersonPicker'
import { type InsightValues, insightBody, saidNothing } from '@/features/insights/values'
import type { Interview } from '@/features/interviews/queries'
import { isEmpty as isNoLead, type LeadValues, leadBody } from '@/features/leads/values'
import type { Permission } from '@/features/referrals/rules'
import type { Debrief, DebriefCreate } from './queries'

/** As many claims as a debrief takes. */
export const MOST_INSIGHTS = 50

export interface InterestValues {
  career_id: string
  before: number | null
  after: number | null
}

export interface ReferralValues {
  /** Somebody on record, or a new name. */
  referred: Picked | null
  referrer_id: string
  permission: Permission
  conditions: string
  via: 'name_only' | 'email' | 'in_person'
  note: string
}

export interface DebriefValues extends Record<string, unknown> {
  learned: string
  surprised: string
  perceived: string
  /** 1 to 5, 5 is best. */
  listening: number | null
  confidence: number | null
  interests: InterestValues[]
  insights: InsightValues[]
  referrals: ReferralValues[]
  commitments: CommitmentValues[]
  leads: LeadValues[]
  /** Empty until answered (R15). */
  asked_for_names: '' | 'yes' | 'no'
  asked_permission: '' | 'yes' | 'no' | 'not_applicable'
  why_not: string
}

/** The empty form; the interest before is the one noted last. */
export const emptyDebrief = (
  { careers }: Pick<Interview, 'careers'>,
  interestIn: (careerId: string) => number | null,
): DebriefValues => ({
  learned: '',
  surprised: '',
  perceived: '',
  listening: null,
  confidence: null,
  interests: careers.map(({ id }) => ({ career_id: id, before: interestIn(id), after: null })),
  insights: [],
  referrals: [],
  commitments: [],
  leads: [],
  asked_for_names: '',
  asked_permission: '',
  why_not: '',
})

/** Without the rows that were opened and left empty, so that the places of errors stay true. */
export const withoutEmptyRows = (values: DebriefValues): DebriefValues => ({
  ...values,
  insights: values.insights.filter((insight) => !saidNothing(insight)),
  referrals: values.referrals.filter(({ referred }) => referred !== null),
  commitments: values.commitments.filter((one) => !isNoCommitment(one)),
  leads: values.leads.filter((one) => !isNoLead(one)),
})

/** Whether saving would keep nothing; marks and an answer to R15 alone are no debrief. */
export function isBlank(values: DebriefValues): boolean {
  const { learned, surprised, perceived, interests, ...rest } = withoutEmptyRows(values)
  const isUnwritten = [learned, surprised, perceived].every((text) => text.trim() === '')
  const isUnmoved = interests.every(({ after }) => after === null)
  const rows = [rest.insights, rest.referrals, rest.commitments, rest.leads]
  return isUnwritten && isUnmoved && rows.every(({ length }) => length === 0)
}

export function debriefBody(interview_id: string, values: DebriefValues): DebriefCreate {
  const { insights, referrals, commitments, leads, asked_for_names, asked_permission, ...asTyped } = values
  return {
    ...asTyped,
    interview_id,
    asked_for_names: asked_for_names || null,
    asked_permission: asked_permission || null,
    insights: insights.map(insightBody),
    referrals: referrals.map(referralBody),
    commitments: commitments.map(commitmentBody),
    leads: leads.map(leadBody),
  }
}

function referralBody({ referred, ...rest }: ReferralValues) {
  if (referred?.id) return { ...rest, referred_id: referred.id }
  return { ...rest, referred: { display_name: referred?.name ?? '' } }
}

/** Whether something was not asked, so that the why belongs there (R15). */
export const leftOut = ({
  asked_for_names,
  asked_permission,
}: Pick<DebriefValues, 'asked_for_names' | 'asked_permission'> | Debrief): boolean =>
  asked_for_names === 'no' || asked_permission === 'no'
