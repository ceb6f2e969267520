/** The words for why something is on the agenda: what the rule looked at, and the numbers it counted with. */
import type { Rule } from '@/features/methods/queries'
import type { AgendaItem } from './queries'

/** One line: what it is called, and what it is. */
export interface Reason {
  name: string
  /** An instant, a day, or words. */
  value: string
  is: 'instant' | 'day' | 'words'
}

const INPUTS: Record<string, string> = {
  asked_at: 'You asked',
  asked_on: 'You asked by',
  closed_at: 'It came to an end',
  declined_at: 'They said no',
  due_on: 'Promised for',
  every_days: 'In touch every',
  follow_ups_sent: 'Follow-ups sent',
  heard_at: 'They wrote',
  held_at: 'You talked',
  kind: 'What they sent',
  last_contact_on: 'Last in touch',
  made_at: 'Noted',
  one_agreed_at: 'One agreed',
  other_agreed_at: 'The other agreed',
  others_there: 'Others there',
  outcome: 'What came of it',
  reason: 'Their reason',
  since: 'Known since',
  starts_at: 'It starts',
  time_zone: 'Time zone',
}

const VALUES: Record<string, string> = {
  email: 'e-mail',
  social: 'a social network',
  in_person: 'word of mouth',
  no_answer: 'no answer',
  not_pursued: 'not pursued',
  unknown: 'a way that was not recorded',
}

/** What the rule looked at; empty facts are left out. */
export const reasonsOf = ({ inputs }: Pick<AgendaItem, 'inputs'>): Reason[] =>
  Object.entries(inputs)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => ({
      name: INPUTS[key] ?? spaced(key),
      value: key === 'every_days' ? `${value} days` : (VALUES[value] ?? value),
      is: kindOf(value),
    }))

function kindOf(value: string): Reason['is'] {
  if (/^\d{4}-\d{2}-\d{2}T/.test(value)) return 'instant'
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? 'day' : 'words'
}

type Parameter = Rule['parameters'][number]

/** "Say thank you within 2 days": the numbers of the method, in words. A number whose meaning is unknown is left out. */
export function numbersOf({ parameters }: Pick<AgendaItem, 'parameters'>, rules: readonly Rule[]): string[] {
  const known = new Map(rules.flatMap((rule) => rule.parameters.map((one) => [one.name, one])))
  return Object.entries(parameters).flatMap(([name, value]) => {
    const one = known.get(name)
    return one && !(value === 0 && /0: /.test(one.title)) ? [inWords(one, value)] : []
  })
}

const UNITS: Record<Parameter['unit'], [one: string, many: string]> = {
  hours: ['hour', 'hours'],
  days: ['day', 'days'],
  business_days: ['business day', 'business days'],
  times: ['time', 'times'],
}

function inWords({ title, unit }: Parameter, value: number): string {
  const [one, many] = UNITS[unit]
  return `${title.replace(/ \(0: .*\)$/, '')} ${value} ${value === 1 ? one : many}`
}

const spaced = (key: string) => {
  const words = key.replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
