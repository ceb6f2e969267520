/** What a form holds about advice or a promise, and what it sends. */
import type { Commitment } from './queries'
import type { Kind } from './rules'

export interface CommitmentValues {
  kind: Kind
  contact_id: string
  text: string
  /** A day, or empty. */
  due_on: string
}

export const newCommitment = (kind: Kind, contact_id: string): CommitmentValues => ({
  kind,
  contact_id,
  text: '',
  due_on: '',
})

export const commitmentValues = ({ kind, contact_id, text, due_on }: Commitment): CommitmentValues => ({
  kind,
  contact_id,
  text,
  due_on: due_on ?? '',
})

export const commitmentBody = ({ due_on, ...values }: CommitmentValues) => ({
  ...values,
  due_on: due_on || null,
})

/** A row that was opened and left empty. */
export const isEmpty = ({ text, due_on }: CommitmentValues): boolean => text.trim() === '' && due_on === ''
