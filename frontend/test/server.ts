/** The network of the tests: `server.use(http.get(...))` says what the API answers. */
import { HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import type { ProblemDocument } from '../src/api/problem.ts'

export const server = setupServer()

/** A refusal as the API words it. */
export const refusal = (problem: Partial<ProblemDocument> & { status: number; code: string }) =>
  HttpResponse.json(
    {
      type: `urn:grapevine:problem:${problem.code}`,
      title: 'Refused',
      detail: 'It was refused.',
      errors: [],
      request_id: 'request-1',
      ...problem,
    },
    { status: problem.status, headers: { 'Content-Type': 'application/problem+json' } },
  )
