/** Sends what waits in the outbox: in order, one tab at a time, again and again until it arrived or was refused. */
import { exclusively } from '../locks'
import { ChangedElsewhere } from '../merge'
import { Problem } from '../problem'
import { account, resume } from '../session'
import type { Fields, Row, Unsent } from './entry'
import type { Outbox } from './outbox'

/** Resolves to the row as written, or null where nothing can be typed on; throws a Problem. */
export type Sender = (entry: Unsent, outbox: Outbox) => Promise<Row | null>

export type SyncState = 'idle' | 'sending' | 'offline' | 'signed-out'

interface Options {
  /** By the kind of an entry. Loaded only when something is to be sent. */
  senders: () => Promise<Record<string, Sender>>
  /** Before the entry goes: the page must show the row instead. */
  onSent: (entry: Unsent, row: Row | null) => void | Promise<void>
}

/** Milliseconds before another try; doubles up to a minute. */
const FIRST_RETRY = 2_000
const LAST_RETRY = 60_000

export class Sync {
  private options: Options | null = null
  private timer: ReturnType<typeof setTimeout> | undefined
  private retryIn = FIRST_RETRY
  private state: SyncState = 'idle'
  private readonly listeners = new Set<() => void>()
  /** The rows that arrived, by the id of the write, until somebody asks. */
  private readonly rows = new Map<string, Row | null>()

  constructor(
    private readonly outbox: Outbox,
    private readonly tellTabs: (entry: Unsent, row: Row | null) => void = () => {},
  ) {}

  start(options: Options): void {
    this.options = options
    void this.run()
  }

  readonly snapshot = (): SyncState => this.state
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** After a pause in typing; another call begins the pause anew. */
  soon(wait = 800): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.run(), wait)
  }

  /** Resolves when everything was sent, or nothing more can be for now. */
  async run(): Promise<void> {
    clearTimeout(this.timer)
    await this.outbox.load()
    if (!this.options || this.outbox.waiting().length === 0) return this.become('idle')
    await exclusively('grapevine-outbox', () => this.pass())
  }

  /** Here, or from another tab. */
  async arrived(entry: Unsent, row: Row | null): Promise<void> {
    this.rows.set(entry.id, row)
    await this.options?.onSent(entry, row)
  }

  /** The row that the write became; once. */
  takeRow(id: string): Row | null {
    const row = this.rows.get(id) ?? null
    this.rows.delete(id)
    return row
  }

  private async pass(): Promise<void> {
    try {
      // Before anything goes out: is this still the person who wrote it?
      if (!(await resume())) return this.become('signed-out')
      const senders = (await this.options?.senders()) ?? {}
      const seen = new Set<string>()
      for (let next = this.next(seen); next; next = this.next(seen)) {
        seen.add(stamp(next))
        this.become('sending')
        await this.send(next, senders)
      }
      this.retryIn = FIRST_RETRY
      this.become('idle')
    } catch (error) {
      this.pause(Problem.from(error))
    }
  }

  /** The first that was not tried in this pass as it is now. What waits for its own row waits. */
  private next = (seen: ReadonlySet<string>): Unsent | undefined =>
    this.outbox.waiting().find((entry) => !seen.has(stamp(entry)))

  private async send(waiting: Unsent, senders: Record<string, Sender>): Promise<void> {
    const send = senders[waiting.kind]
    const entry = send && (await this.outbox.trying(waiting.id))
    if (!entry) return
    try {
      const row = await send(entry, this.outbox)
      await this.arrived(entry, row)
      this.tellTabs(entry, row)
      await this.outbox.sent(entry, row)
    } catch (error) {
      await this.refuse(entry, Problem.from(error))
    }
  }

  /** A quarrel or a refusal is for the person; anything else ends this pass. */
  private async refuse(entry: Unsent, problem: Problem): Promise<void> {
    if (problem instanceof ChangedElsewhere) {
      await this.outbox.stop(entry.id, { kind: 'conflict', latest: problem.latest as Row & Fields })
      return
    }
    if (problem.code === NOT_YET) return
    if (isPassing(problem)) throw problem
    const { status, code, title, detail } = problem
    await this.outbox.stop(entry.id, { kind: 'refused', problem: { status, code, title, detail } })
  }

  private pause(problem: Problem): void {
    this.become(problem.status === 401 ? 'signed-out' : 'offline')
    // Who is signed out goes on by signing in.
    if (problem.status === 401) return
    this.soon(this.retryIn)
    this.retryIn = Math.min(this.retryIn * 2, LAST_RETRY)
  }

  private become(state: SyncState): void {
    if (state === this.state) return
    this.state = state
    for (const listener of this.listeners) listener()
  }
}

const NOT_YET = 'not_yet'
/** For senders: what this belongs to has to be sent first. */
export const notYet = () => new Problem({ status: 0, code: NOT_YET })

const stamp = ({ id, rev, base, trouble }: Unsent) =>
  `${account()} ${id} ${rev} ${base?.version} ${trouble?.kind}`

/** No answer, too busy, or who asks is unknown: the same will do later. A page that failed is our own fault. */
const isPassing = ({ status }: Problem) => status <= 0 || status === 401 || status === 429 || status >= 500
