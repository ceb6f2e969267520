/** The names of the contract's schemas: `Schemas['CareerRead']`. Types come from the contract alone. */
import type { components, paths } from './schema.gen'

export type Schemas = components['schemas']

type Operation<Path extends keyof paths, Method extends keyof paths[Path]> = paths[Path][Method]

/** The query parameters of an operation: `QueryOf<'/api/v1/careers', 'get'>`. */
export type QueryOf<Path extends keyof paths, Method extends keyof paths[Path]> =
  Operation<Path, Method> extends { parameters: { query?: infer Query } } ? NonNullable<Query> : never
