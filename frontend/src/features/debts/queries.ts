/** What is owed and awaited, and the chain from the first hello to the last thank-you. The only file of this feature that calls the API. */
import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '@/api/client'
import type { Schemas } from '@/api/types'

export type Debts = Schemas['DebtList']
export type Debtor = Debts['people'][number]
export type Debt = Debtor['debts'][number]
export type Waiting = Schemas['WaitingRead']
export type Chain = Schemas['ChainRead']
export type ChainLink = Schemas['ChainLink']

export const debtsQuery = () =>
  queryOptions({ queryKey: ['debts'], queryFn: () => unwrap(api.GET('/api/v1/debts')) })

/** Whose chains: a person's, or those of one conversation. */
export type ChainsOf = { contact_id: string } | { interview_id: string }

export const chainsQuery = (query: ChainsOf) =>
  queryOptions({
    queryKey: ['chains', query],
    queryFn: () => unwrap(api.GET('/api/v1/chains', { params: { query } })),
  })
