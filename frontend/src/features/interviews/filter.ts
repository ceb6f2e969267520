/** What the addresses of the interviews' pages say, and the questions to the API that follow from it. */
import { asId, asText, asWord } from '@/ui/searchParams'
import type { InterviewState, InterviewsQuery } from './queries'
import { ENDED, STATES, TABS, type Tab } from './rules'

export const VIEWS = { board: 'Board', list: 'List' } as const
export type View = keyof typeof VIEWS

/** One column of the board; the endings stand together. */
export type Column = 'identified' | 'requested' | 'scheduled' | 'held' | 'ended'
export const COLUMNS: Record<Column, string> = {
  identified: STATES.identified,
  requested: STATES.requested,
  scheduled: STATES.scheduled,
  held: STATES.held,
  ended: 'Ended without a talk',
}

/** `/interviews?…`: absent is "any". */
export interface BoardSearch {
  q?: string
  career?: string
  state?: Column
  view?: 'list'
  trash?: true
  /** Planning an interview, perhaps with somebody. */
  new?: true
  contact?: string
  /** Recording a talk on the spot. */
  talked?: true
}

export const parseBoardSearch = (raw: Record<string, unknown>): BoardSearch =>
  present({
    q: asText(raw.q),
    career: asId(raw.career),
    state: asWord(raw.state, COLUMNS),
    view: asWord(raw.view, { list: true }),
    trash: isOn(raw.trash),
    new: isOn(raw.new),
    contact: asId(raw.contact),
    talked: isOn(raw.talked),
  })

const statesOf = (column: Column): InterviewState[] => (column === 'ended' ? [...ENDED] : [column])

/** What matters most in a column comes first. */
const FIRST: Record<Column, NonNullable<InterviewsQuery['sort']>> = {
  identified: '-created_at',
  requested: '-updated_at',
  scheduled: 'starts_at',
  held: '-starts_at',
  ended: '-updated_at',
}

const wordsOf = ({ q, career }: BoardSearch): InterviewsQuery =>
  present({ q, career_id: career }) as InterviewsQuery

export const columnQuery = (search: BoardSearch, column: Column): InterviewsQuery => ({
  ...wordsOf(search),
  state: statesOf(column),
  sort: FIRST[column],
})

/** All of them by when they take place, latest first. */
export const listQuery = (search: BoardSearch): InterviewsQuery => ({
  ...wordsOf(search),
  ...(search.state ? { state: statesOf(search.state) } : {}),
  ...(search.trash ? { trashed: true } : {}),
  sort: search.trash ? '-updated_at' : '-starts_at',
})

/** What is open over an interview's page. */
export const DIALOGS = {
  schedule: true,
  completion: true,
  decline: true,
  cancellation: true,
  edit: true,
} as const
export type Dialog = keyof typeof DIALOGS

/** `/interviews/<id>?…` */
export interface InterviewSearch {
  tab?: Tab
  open?: Dialog
  /** A proposal for the plan is open. */
  propose?: true
  /** Times to propose are open. */
  slots?: true
  /** The kind of message being recorded. */
  record?: string
  /** The message on record that is being changed. */
  message?: string
  /** To whom. */
  contact?: string
}

export const parseInterviewSearch = (raw: Record<string, unknown>): InterviewSearch =>
  present({
    tab: asWord(raw.tab, TABS),
    open: asWord(raw.open, DIALOGS),
    propose: isOn(raw.propose),
    slots: isOn(raw.slots),
    record: asText(raw.record),
    message: asId(raw.message),
    contact: asId(raw.contact),
  })

const isOn = (raw: unknown): true | undefined =>
  raw === true || raw === 'true' || raw === 1 ? true : undefined

/** Without the fields that say nothing. */
function present<T extends object>(fields: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T
}
