/** The words of referrals, and the law of naming the referrer (R14) in plain words. */
import type { Schemas } from '@/api/types'

type Referral = Schemas['ReferralRead']
export type Permission = Referral['permission']

export const PERMISSIONS: Record<Permission, string> = {
  not_asked: 'Not asked yet',
  asked: 'Asked, no answer yet',
  granted: 'Yes',
  granted_with_conditions: 'Yes, with conditions',
  denied: 'No',
  withdrawn: 'Taken back',
}

export const VIAS: Record<Referral['via'], string> = {
  name_only: 'Gave the name',
  email: 'Wrote an introduction',
  in_person: 'Introduced us in person',
}

export const OUTCOMES: Record<Referral['outcome'], string> = {
  open: 'Nothing yet',
  contacted: 'I wrote to them',
  met: 'We talked',
  no_answer: 'No answer',
  declined: 'They declined',
  not_pursued: 'I did not pursue it',
}

/** Whether the referrer may be named to the other person, and what to do if not. */
export function namingSentence(permission: Permission, referrer: string): string {
  switch (permission) {
    case 'granted':
      return `You may say that ${referrer} referred you.`
    case 'granted_with_conditions':
      return `You may say that ${referrer} referred you, on the conditions below.`
    case 'asked':
      return `Do not name ${referrer} yet: the answer is open.`
    case 'not_asked':
      return `Do not name ${referrer} yet. Ask first: “May I use your name?”`
    case 'denied':
      return `Leave ${referrer}’s name out: the answer was no.`
    case 'withdrawn':
      return `Leave ${referrer}’s name out: the permission was taken back.`
  }
}

/** A referral has come to something, and the one who gave it has not heard: telling is owed (R34). */
export const owesTelling = ({ outcome, told_at }: Pick<Referral, 'outcome' | 'told_at'>): boolean =>
  outcome !== 'open' && told_at === null
