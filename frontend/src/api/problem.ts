/** What the API says when it refuses (RFC 9457), as an error that can be thrown and shown. */
import type { components } from './schema.gen'

export type ProblemDocument = components['schemas']['Problem']
export type ProblemField = components['schemas']['ProblemField']

/** No answer came at all; the person is offline or the server is. */
export const UNREACHABLE = 'unreachable'
/** What was typed waits until the person signs in again. */
export const SIGNED_OUT = 'signed_out'

export class Problem extends Error {
  override readonly name = 'Problem'
  /** 0 when no answer came. */
  readonly status: number
  readonly title: string
  /** The stable name of the problem, such as `already_held`. */
  readonly code: string
  /** Which fields are wrong; `pointer` is a JSON pointer into the body that was sent. */
  readonly errors: ProblemField[]
  readonly requestId: string

  constructor(document: Partial<ProblemDocument> & { status: number }) {
    super(document.detail ?? 'Grapevine gave an answer that this page does not understand.')
    this.status = document.status
    this.title = document.title ?? 'Something went wrong'
    this.code = document.code ?? `http_${document.status}`
    this.errors = document.errors ?? []
    this.requestId = document.request_id ?? ''
  }

  /** One plain sentence: what happened and what to do. */
  get detail(): string {
    return this.message
  }

  static unreachable(): Problem {
    return new Problem({
      status: 0,
      code: UNREACHABLE,
      title: 'No connection',
      detail: 'Grapevine cannot be reached. Check your connection and try again.',
    })
  }

  static signedOut(): Problem {
    return new Problem({
      status: 401,
      code: SIGNED_OUT,
      title: 'Signed out',
      detail: 'Your sign-in ended. Sign in again to go on.',
    })
  }

  /** From a parsed body that should be a problem document, but may be a proxy's page. */
  static fromBody(status: number, body: unknown): Problem {
    const isDocument = typeof body === 'object' && body !== null && 'code' in body
    return new Problem({ ...(isDocument ? (body as ProblemDocument) : {}), status })
  }

  /** Any thrown value as a Problem, so that every failure can be shown the same way. */
  static from(error: unknown): Problem {
    if (error instanceof Problem) return error
    return new Problem({
      status: -1,
      code: 'page_failed',
      title: 'This page failed',
      detail: 'Something on this page broke. Reload it; what was saved is safe.',
    })
  }
}
