/** Accounts and the API: the profile, signing in and out. The only file of this feature that calls it. */
import { type QueryClient, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, unwrap } from '@/api/client'
import { ifMatch } from '@/api/headers'
import { dropKept, kept } from '@/api/kept'
import { outbox, sync } from '@/api/outbox'
import { Problem } from '@/api/problem'
import { account, begin, end } from '@/api/session'
import type { Schemas } from '@/api/types'
import { dropAllDrafts } from '@/ui/drafts'

export type Me = Schemas['Me']
export type ProfilePatch = Schemas['ProfilePatch']
export type Registration = Schemas['Registration']
export type PasswordChange = Schemas['PasswordChange']
export type EmailChange = Schemas['EmailChange']
export type SignIn = Schemas['SignInRead']
export interface Credentials {
  email: string
  password: string
}

export const meQuery = () =>
  queryOptions(kept({ queryKey: ['accounts', 'me'] as const, queryFn: () => unwrap(api.GET('/api/v1/me')) }))

export const signInsQuery = () =>
  queryOptions({
    queryKey: ['accounts', 'sign-ins'],
    queryFn: () => unwrap(api.GET('/api/v1/me/sign-ins')),
    select: (page) => page.items,
  })

/** Sign in as whoever the session belongs to; nothing of another account stays in the cache. */
export function startSession(client: QueryClient, session: Schemas['Session']): void {
  begin(session)
  client.removeQueries()
}

export function useRegister() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: Registration) => unwrap(api.POST('/api/v1/auth/register', { body })),
    onSuccess: (session) => startSession(client, session),
  })
}

export function useSignIn() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ email, password }: Credentials) =>
      unwrap(
        api.POST('/api/v1/auth/token', {
          body: { username: email, password, grant_type: 'password', scope: '' },
          headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
          bodySerializer: (form) => new URLSearchParams(form as Record<string, string>),
        }),
      ),
    onSuccess: (session) => startSession(client, session),
  })
}

/**
 * Change some fields of the profile. Changes run one after the other, each on the version that the one
 * before made; refused with 412 when another device changed the profile.
 */
export function useChangeMe() {
  const client = useQueryClient()
  return useMutation({
    scope: { id: 'me' },
    mutationFn: async (body: ProfilePatch) => {
      const me = await client.ensureQueryData(meQuery())
      return unwrap(api.PATCH('/api/v1/me', { body, headers: ifMatch(me) }))
    },
    onSuccess: (me) => client.setQueryData(meQuery().queryKey, me),
  })
}

/** Every other sign-in ends; this one goes on with the session that comes back. */
export const useChangePassword = () =>
  useMutation({
    mutationFn: (body: PasswordChange) => unwrap(api.PUT('/api/v1/me/password', { body })),
    onSuccess: (session) => begin(session),
  })

/** Another address to sign in with. Nobody is signed out. */
export function useChangeEmail() {
  const client = useQueryClient()
  return useMutation({
    scope: { id: 'me' },
    mutationFn: async (body: EmailChange) => {
      const me = await client.ensureQueryData(meQuery())
      return unwrap(api.PUT('/api/v1/me/email', { body, headers: ifMatch(me) }))
    },
    onSuccess: (me) => client.setQueryData(meQuery().queryKey, me),
  })
}

/** Ends the sign-in of another device. */
export const useEndSignIn = () =>
  useMutation({
    mutationFn: (sign_in_id: string) =>
      unwrap(api.DELETE('/api/v1/me/sign-ins/{sign_in_id}', { params: { path: { sign_in_id } } })),
  })

/** Ends the sign-in here, once what is kept on this device was sent; unsaved drafts leave with it. */
export const useSignOut = () =>
  useMutation({
    mutationFn: async () => {
      await sendFirst()
      return unwrap(api.POST('/api/v1/auth/sign-out'))
    },
    onSuccess: leave,
  })

/** Ends the sign-in on every device. */
export const useSignOutEverywhere = () =>
  useMutation({
    mutationFn: async () => {
      await sendFirst()
      return unwrap(api.POST('/api/v1/auth/sign-out-everywhere'))
    },
    onSuccess: leave,
  })

/** Deletes the account with everything in it. `onDeleted` leads to a page that needs no sign-in. */
export const useDeleteAccount = (onDeleted: () => Promise<void>) =>
  useMutation({
    mutationFn: async (body: Schemas['AccountDeletion']) => {
      await unwrap(api.PUT('/api/v1/me/deletion', { body }))
      // Before anything is asked for again: no page of the account may notice that it is gone.
      await onDeleted()
      await leave()
    },
  })

let isWarned = false

/** What is only on this device would be lost by leaving: once, that is said instead. */
async function sendFirst(): Promise<void> {
  await sync.run()
  const left = outbox.snapshot().filter((entry) => entry.account === account())
  if (left.length === 0 || isWarned) return
  isWarned = true
  throw new Problem({
    status: 409,
    code: 'unsent',
    title: 'Not everything is saved',
    detail: `${left.length === 1 ? 'One change is' : `${left.length} changes are`} only on this device. Save them first, or sign out once more to give them up.`,
  })
}

/** Nothing of this person stays on the device. */
async function leave(): Promise<void> {
  isWarned = false
  await Promise.all([dropAllDrafts(), dropKept(), outbox.dropAllOf(account())])
  end()
}
