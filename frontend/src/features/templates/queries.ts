/** Templates and the API. The only file of this feature that calls it. */
import { queryOptions, useMutation } from '@tanstack/react-query'
import { api, unwrap } from '@/api/client'
import { ifMatch, type once } from '@/api/headers'
import type { QueryOf, Schemas } from '@/api/types'

export type Template = Schemas['TemplateRead']
export type TemplateCreate = Schemas['TemplateCreate']
export type TemplatePatch = Schemas['TemplatePatch']
export type TemplatesQuery = Omit<QueryOf<'/api/v1/templates', 'get'>, 'cursor' | 'limit'>
export type Variable = Schemas['VariableRead']
export type VariableUse = Schemas['VariableUseRead']

/** All of them: they are a few hundred at most, and those of a purpose are put in order as a whole. */
export const templatesQuery = (query: TemplatesQuery) =>
  queryOptions({
    queryKey: ['templates', 'list', query],
    queryFn: ({ signal }) => readAll({ ...query, limit: 200 }, signal),
  })

async function readAll(query: QueryOf<'/api/v1/templates', 'get'>, signal: AbortSignal): Promise<Template[]> {
  const { items, next_cursor: cursor } = await unwrap(
    api.GET('/api/v1/templates', { params: { query }, signal }),
  )
  return cursor ? [...items, ...(await readAll({ ...query, cursor }, signal))] : items
}

const at = (template_id: string) => ({ path: { template_id } })

export const templateQuery = (id: string) =>
  queryOptions({
    queryKey: ['templates', 'one', id],
    queryFn: () => unwrap(api.GET('/api/v1/templates/{template_id}', { params: at(id) })),
  })

/** Everything that can stand in braces; it changes with a release alone. */
export const variablesQuery = () =>
  queryOptions({
    queryKey: ['templates', 'variables'],
    queryFn: () => unwrap(api.GET('/api/v1/templates/variables')),
    staleTime: 'static',
  })

export const useAddTemplate = () =>
  useMutation({
    mutationFn: ({ body, headers }: { body: TemplateCreate; headers: ReturnType<typeof once> }) =>
      unwrap(api.POST('/api/v1/templates', { body, headers })),
  })

/** Refused with 412 when it was changed elsewhere since it was read. */
export const useChangeTemplate = () =>
  useMutation({
    mutationFn: ({ base, patch }: { base: Template; patch: TemplatePatch }) =>
      unwrap(
        api.PATCH('/api/v1/templates/{template_id}', {
          params: at(base.id),
          headers: ifMatch(base),
          body: patch,
        }),
      ),
  })

/** One's own goes to the trash, a shipped one is hidden. */
export const useTakeOut = () =>
  useMutation({
    mutationFn: ({ id }: Template) =>
      unwrap(api.DELETE('/api/v1/templates/{template_id}', { params: at(id) })),
  })

export const usePutBack = () =>
  useMutation({
    mutationFn: ({ id }: Template) =>
      unwrap(api.POST('/api/v1/templates/{template_id}/restore', { params: at(id) })),
  })

/** A shipped template as it was shipped. */
export const useReset = () =>
  useMutation({
    mutationFn: (base: Template) =>
      unwrap(
        api.DELETE('/api/v1/templates/{template_id}/changes', {
          params: at(base.id),
          headers: ifMatch(base),
        }),
      ),
  })

export const useOrderTemplates = () =>
  useMutation({
    scope: { id: 'templates' },
    mutationFn: (body: Schemas['TemplateOrder']) => unwrap(api.PUT('/api/v1/templates/order', { body })),
  })
