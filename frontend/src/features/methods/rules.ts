/** The words of methods, rules and days off, and how their numbers are told. */
import { exactDay } from '@/ui/time'
import type { Method, OffDay, Parameter, Rule } from './queries'

/** Every number in force by its name, with the version that they are of. */
export interface Numbers {
  version: number
  [name: string]: number
}

export const numbersOf = ({ version, parameters }: Pick<Method, 'version' | 'parameters'>): Numbers => ({
  ...Object.fromEntries(parameters.map(({ name, value }) => [name, value])),
  version,
})

/** The numbers that differ from the method's own: what choosing another method would lose. */
export const ownNumbersOf = ({ parameters }: Pick<Method, 'parameters'>): Record<string, number> =>
  Object.fromEntries(
    parameters.filter(({ value, default: own }) => value !== own).map(({ name, value }) => [name, value]),
  )

const UNITS: Record<Parameter['unit'], [one: string, many: string]> = {
  hours: ['hour', 'hours'],
  days: ['day', 'days'],
  business_days: ['business day', 'business days'],
  times: ['time', 'times'],
}

/** "1 day", "3 business days". */
export const amount = (value: number, unit: Parameter['unit']): string => `${value} ${unitOf(value, unit)}`

export const unitOf = (value: number, unit: Parameter['unit']): string => UNITS[unit][value === 1 ? 0 : 1]

/** "0 to 30 business days". */
export const rangeOf = ({ least, most, unit }: Parameter): string => `${least} to ${amount(most, unit)}`

/** The numbers in the order in which one meets them. */
const MOMENTS: [title: string, rules: readonly string[]][] = [
  ['While you wait for an answer', ['R16', 'R17', 'R19', 'R20']],
  ['Before a conversation', ['R21', 'R26']],
  ['After a conversation', ['R6', 'R29', 'R34', 'R35']],
  ['Promises and answers', ['R45', 'R47', 'R48']],
]

/** The numbers under the moments they are about; what belongs to none stands last. */
export function byMoment(parameters: readonly Parameter[]): { title: string; parameters: Parameter[] }[] {
  const placed = MOMENTS.flatMap(([, rules]) => rules)
  const groups = MOMENTS.map(([title, rules]) => ({
    title,
    parameters: rules.flatMap((rule) => parameters.filter(({ rule_id }) => rule_id === rule)),
  }))
  const others = parameters.filter(({ rule_id }) => !placed.includes(rule_id))
  return [...groups, { title: 'Other numbers', parameters: others }].filter(
    (one) => one.parameters.length > 0,
  )
}

export type Kind = Rule['kinds'][number]

export const KINDS: Record<Kind, { label: string; about: string }> = {
  enforced: { label: 'Always holds', about: 'Nothing that you do can break it.' },
  finding: { label: 'Pointed out', about: 'Grapevine says so; you decide.' },
  default: { label: 'A start', about: 'Where you begin unless you say otherwise.' },
  agenda: { label: 'On the agenda', about: 'It puts something on your list for today.' },
}

/** The rules that show in one way, or all. */
export const rulesOf = (rules: readonly Rule[], kind: Kind | undefined): Rule[] =>
  rules.filter(({ kinds }) => kind === undefined || kinds.includes(kind))

const names = new Intl.DisplayNames('en', { type: 'region' })

/** "Germany" of `DE`; the code itself where it has no name. */
export function countryName(code: string): string {
  try {
    return names.of(code) ?? code
  } catch {
    return code
  }
}

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' })

/** A year's days under their months; a month without one is left out. */
export function byMonth(days: readonly OffDay[]): { month: string; days: OffDay[] }[] {
  const months = [...new Set(days.map(({ day }) => day.slice(0, 7)))]
  return months.map((month) => ({
    month: MONTH.format(new Date(`${month}-15T12:00:00Z`)),
    days: days.filter(({ day }) => day.startsWith(month)),
  }))
}

/** "Fri, 25 Dec" within its year. */
export const dayInYear = (day: string): string => exactDay(day).replace(/ \d{4}$/, '')

const WEEKDAYS = ['Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays', 'Sundays']

/** "Saturdays and Sundays never count." */
export function weekendWords(weekend: readonly number[]): string {
  const days = weekend.map((day) => WEEKDAYS[day] ?? '').filter(Boolean)
  if (days.length === 0) return 'Every weekday counts.'
  return `${days.join(' and ')} never count.`
}

/** The years whose days off the API knows. */
export const FIRST_YEAR = 1900
export const LAST_YEAR = 2199

/** The year of an address; nothing for what is none. */
export function asYear(raw: unknown): number | undefined {
  const year = Number(raw)
  return Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined
}
