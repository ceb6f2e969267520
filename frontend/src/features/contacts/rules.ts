/** The words of contacts and ties, and how people are named. */
import type { Schemas } from '@/api/types'

type Contact = Schemas['ContactRead']
type Tie = Schemas['TieRead']
export type Standing = Contact['standing']
export type Circle = Contact['circle']
export type Channel = NonNullable<Contact['preferred_channel']>
export type Willing = Tie['willing']

export const STANDINGS: Record<Standing, string> = { known: 'I know them', named: 'I only heard of them' }

export const CIRCLES: Record<Circle, string> = {
  family: 'Family',
  friend: 'Friend',
  classmate: 'Classmate',
  alumni: 'Alumni',
  colleague: 'Colleague',
  professional: 'Professional',
  online: 'Online',
  stranger: 'Stranger',
}

export const CHANNELS: Record<Channel, string> = {
  email: 'E-mail',
  letter: 'Letter',
  phone: 'Phone',
  social: 'Social network',
  in_person: 'In person',
}

export const ROUTES: Record<Contact['route_kind'], string> = {
  unknown: 'I do not know yet',
  typical: 'The usual way in',
  atypical: 'An unusual way in',
}

export const PRIVACIES: Record<Contact['notes_privacy'], string> = {
  private: 'Private: only you',
  shareable: 'Shareable: may be shown to a coach',
  off_the_record: 'Off the record: never leaves',
}

export const TIE_KINDS: Record<Tie['kind'], string> = {
  colleague: 'Colleagues',
  former_colleague: 'Former colleagues',
  friend: 'Friends',
  family: 'Family',
  classmate: 'Classmates',
  alumni: 'Same school',
  professional: 'Professional',
  online: 'Online',
  other: 'Otherwise',
}

/** From nobody to nearest, 0 to 5. */
export const CLOSENESS = [
  'No contact yet',
  'Barely know each other',
  'Know each other a little',
  'Know each other',
  'Know each other well',
  'Very close',
] as const

/** From loosest to closest, 1 to 5. */
export const STRENGTHS = ['Met once', 'Loose', 'Know each other', 'Strong', 'Very close'] as const

interface Named {
  display_name: string
  role: string
}

/** What stands for a person everywhere: the name or, where only the role is known, the role. */
export const shownName = ({ display_name, role }: Named): string => display_name || role

/** "Service designer · Fernweh Rail": what tells two people of one name apart. */
export const whatTheyDo = (person: Named & { organization_name: string }): string =>
  [person.display_name && person.role, person.organization_name].filter(Boolean).join(' · ')

/** The first word of the name, for sentences: "Ines would introduce you". A role stays whole. */
export const shortName = (shown: string): string =>
  (/^\p{Lu}\S* \p{Lu}/u.test(shown) ? shown.split(' ')[0] : shown) ?? shown

/** One or two letters for the circle beside a name; none for a role without a name. */
export function initials(displayName: string): string {
  const words = displayName.split(/\s+/).filter((word) => /^[\p{L}\p{N}]/u.test(word))
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words
  return ends
    .map((word) => Array.from(word ?? '')[0] ?? '')
    .join('')
    .toUpperCase()
}

/** Whether the first person of a tie would introduce the user to the second, in a sentence. */
export function willingSentence(willing: Willing, from: string, to: string): string {
  if (willing === 'yes') return `${from} would introduce you to ${to}.`
  if (willing === 'no') return `${from} would rather not introduce you to ${to}.`
  return `Whether ${from} would introduce you to ${to} is not known yet.`
}
