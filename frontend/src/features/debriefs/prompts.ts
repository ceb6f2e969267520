/** The five prompts of a debrief: their order, which field belongs to which, and what was said in one line. */
import type { Interview } from '@/features/interviews/queries'
import { type DebriefValues, withoutEmptyRows } from './values'

export type PromptName = 'learned' | 'surprised' | 'went' | 'interest' | 'gave'

export const PROMPTS: Record<PromptName, { title: string; hint: string }> = {
  learned: { title: 'What you learned', hint: 'In a sentence, and in their words' },
  surprised: { title: 'What surprised you', hint: 'What you had thought would be different' },
  went: { title: 'How it went', hint: 'The talk itself, your listening, your confidence' },
  interest: { title: 'Your interest, before and after', hint: 'From 0 to 10' },
  gave: { title: 'What they gave you', hint: 'Names, advice, promises, leads' },
}

export const PROMPT_NAMES = Object.keys(PROMPTS) as PromptName[]

const FIELDS: Record<string, PromptName> = {
  learned: 'learned',
  insights: 'learned',
  surprised: 'surprised',
  perceived: 'went',
  listening: 'went',
  confidence: 'went',
  interests: 'interest',
}

/** The prompt that holds the field of a form path such as `leads.0.title`. */
export const promptOf = (path: string): PromptName => FIELDS[path.split('.')[0] ?? ''] ?? 'gave'

/** What was said under each prompt, in one line; empty where nothing was. */
export function inOneLine(values: DebriefValues, { careers }: Pick<Interview, 'careers'>) {
  const { insights, referrals, commitments, leads, ...rest } = withoutEmptyRows(values)
  const titles = new Map(careers.map(({ id, title }) => [id, title]))
  return {
    learned: line(inShort(rest.learned), count(insights.length, 'claim')),
    surprised: inShort(rest.surprised),
    went: line(
      inShort(rest.perceived),
      mark('Listening', rest.listening),
      mark('Confidence', rest.confidence),
    ),
    interest: line(
      ...rest.interests
        .filter(({ after }) => after !== null)
        .map(({ career_id, before, after }) => `${titles.get(career_id) ?? ''} ${before ?? '?'} → ${after}`),
    ),
    gave: line(
      count(referrals.length, 'name'),
      count(
        commitments.filter(({ kind }) => kind === 'advice').length,
        'piece of advice',
        'pieces of advice',
      ),
      count(commitments.filter(({ kind }) => kind === 'promise').length, 'promise'),
      count(leads.length, 'lead'),
      rest.asked_for_names === 'no' ? 'did not ask for names' : '',
    ),
  } satisfies Record<PromptName, string>
}

const LONGEST = 90

function inShort(text: string): string {
  const words = text.trim().replace(/\s+/g, ' ')
  const letters = [...words]
  return letters.length <= LONGEST
    ? words
    : `${letters
        .slice(0, LONGEST - 1)
        .join('')
        .trimEnd()}…`
}

const line = (...parts: string[]) => parts.filter(Boolean).join(' · ')

const count = (many: number, one: string, several = `${one}s`) =>
  many === 0 ? '' : `${many} ${many === 1 ? one : several}`

const mark = (what: string, value: number | null) => (value === null ? '' : `${what} ${value} of 5`)
