/** Methods, rules, days off and the API. The only file of this feature that calls it. */
import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, unwrap } from '@/api/client'
import { ifMatch, type once } from '@/api/headers'
import { writeMerged } from '@/api/merge'
import type { Schemas } from '@/api/types'
import { type Numbers, numbersOf } from './rules'

export type Method = Schemas['MethodRead']
export type MethodSummary = Schemas['MethodSummary']
export type MethodPatch = Schemas['MethodPatch']
export type Parameter = Schemas['ParameterRead']
export type Rule = Schemas['RuleRead']
export type DaysOff = Schemas['DaysOffRead']
export type OffDay = Schemas['OffRead']
export type DayOff = Schemas['DayOffRead']
export type DayOffCreate = Schemas['DayOffCreate']
export type DayOffPatch = Schemas['DayOffPatch']
export type Country = Schemas['CountryRead']
export type CountryChoice = Required<Schemas['CountryUpdate']>
type Once = ReturnType<typeof once>

/** The methods that are shipped; they don't change while the page is open. */
export const methodsQuery = () =>
  queryOptions({
    queryKey: ['methods', 'list'],
    queryFn: () => unwrap(api.GET('/api/v1/methods')),
    staleTime: Number.POSITIVE_INFINITY,
  })

/** The method in force, with the person's own numbers. */
export const methodQuery = () =>
  queryOptions({ queryKey: ['methods', 'method'] as const, queryFn: () => readMethod() })

const readMethod = () => unwrap(api.GET('/api/v1/method'))

/** Every rule of the product. */
export const rulesQuery = () =>
  queryOptions({ queryKey: ['methods', 'rules'], queryFn: () => unwrap(api.GET('/api/v1/rules')) })

/** Choose another method, perhaps with numbers of one's own; refused with 412 if it changed elsewhere. */
export function useChooseMethod() {
  const client = useQueryClient()
  return useMutation({
    scope: { id: 'method' },
    mutationFn: async (body: MethodPatch) => changeMethod(await client.ensureQueryData(methodQuery()), body),
    onSuccess: (method) => client.setQueryData(methodQuery().queryKey, method),
  })
}

/** Change one number, based on the numbers that the person saw. */
export function useChangeNumber() {
  const client = useQueryClient()
  return useMutation({
    // One after the other: two numbers saved at once would each find the other's version.
    scope: { id: 'method' },
    mutationFn: ({ base, name, value }: { base: Numbers; name: string; value: number }) =>
      writeMerged({
        base,
        patch: { [name]: value },
        write: async (on, values) => keep(await changeMethod(on, { values })),
        read: async () => keep(await readMethod()),
      }),
  })

  function keep(method: Method): Numbers {
    client.setQueryData(methodQuery().queryKey, method)
    return numbersOf(method)
  }
}

const changeMethod = (on: { version: number }, body: MethodPatch) =>
  unwrap(api.PATCH('/api/v1/method', { headers: ifMatch(on), body }))

/** The days off of a year; another year's stay on display until they are there. */
export const daysOffQuery = (year: number) =>
  queryOptions({
    queryKey: ['methods', 'days-off', year],
    queryFn: () => unwrap(api.GET('/api/v1/days-off/calendar', { params: { query: { year } } })),
    placeholderData: keepPreviousData,
  })

/** The countries whose holidays are known; they don't change while the page is open. */
export const countriesQuery = () =>
  queryOptions({
    queryKey: ['methods', 'countries'],
    queryFn: () => unwrap(api.GET('/api/v1/days-off/countries')),
    staleTime: Number.POSITIVE_INFINITY,
    select: ({ items }) => items,
  })

/** The person's own days off; somebody has a few dozen of them. */
export const ownDaysQuery = (trashed = false) =>
  queryOptions({
    queryKey: ['methods', 'own-days', { trashed }],
    queryFn: () => unwrap(api.GET('/api/v1/days-off', { params: { query: { trashed, limit: 200 } } })),
    select: ({ items }) => items,
  })

const at = (day_off_id: string) => ({ path: { day_off_id } })

export const dayOffQuery = (id: string) =>
  queryOptions({ queryKey: ['methods', 'day-off', id], queryFn: () => readDayOff(id) })

const readDayOff = (id: string) => unwrap(api.GET('/api/v1/days-off/{day_off_id}', { params: at(id) }))

export const useChooseCountry = () =>
  useMutation({
    scope: { id: 'country' },
    mutationFn: (body: CountryChoice) => unwrap(api.PUT('/api/v1/days-off/country', { body })),
  })

export const useAddDayOff = () =>
  useMutation({
    mutationFn: ({ body, headers }: { body: DayOffCreate; headers: Once }) =>
      unwrap(api.POST('/api/v1/days-off', { body, headers })),
  })

/** Change a day, based on the one that the person saw. */
export const useChangeDayOff = () =>
  useMutation({
    mutationFn: ({ base, patch }: { base: DayOff; patch: DayOffPatch }) =>
      writeMerged({ base, patch, write: writeDayOff, read: () => readDayOff(base.id) }),
  })

const writeDayOff = (on: DayOff, body: DayOffPatch) =>
  unwrap(api.PATCH('/api/v1/days-off/{day_off_id}', { params: at(on.id), headers: ifMatch(on), body }))

export const useTrashDayOff = () =>
  useMutation({
    mutationFn: (id: string) => unwrap(api.DELETE('/api/v1/days-off/{day_off_id}', { params: at(id) })),
  })

export const useRestoreDayOff = () =>
  useMutation({
    mutationFn: (id: string) => unwrap(api.POST('/api/v1/days-off/{day_off_id}/restore', { params: at(id) })),
  })
