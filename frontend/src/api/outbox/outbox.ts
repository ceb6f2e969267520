/**
 * The writes that the server has not confirmed: at once in memory for the page, then on this device. All tabs see
 * the same; none overwrites what another wrote.
 */
import { randomKey } from '../headers'
import { account } from '../session'
import {
  afterSent,
  afterTry,
  type Change,
  coalesced,
  type Fields,
  onTopOf,
  type Row,
  type Trouble,
  type Unsent,
} from './entry'
import { bestStore, type Store } from './store'

export class Outbox {
  private entries: readonly Unsent[] = []
  private readonly listeners = new Set<() => void>()
  /** Ids that this page is writing to the store: what it holds of them is newer than the store. */
  private readonly writing = new Map<string, number>()
  /** Rows of the server by the id they had here before they were sent. */
  private readonly became = new Map<string, string>()
  private readonly tab = randomKey()
  private loading: Promise<void> | undefined

  constructor(
    private readonly store: Store = bestStore(),
    private readonly tellTabs: (id: string) => void = () => {},
  ) {}

  /** What an earlier visit left; once. */
  load(): Promise<void> {
    this.loading ??= this.store.all().then((all) => {
      for (const entry of all) if (!this.find(entry.id)) this.entries = inTurn([...this.entries, entry])
      this.emit()
    })
    return this.loading
  }

  /** For useSyncExternalStore: a new array whenever something changed. */
  readonly snapshot = (): readonly Unsent[] => this.entries
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  find(id: string): Unsent | undefined {
    return this.entries.find((entry) => entry.id === id)
  }

  /** What this account may send now, in the order in which it was written. */
  waiting(): Unsent[] {
    return this.entries.filter((entry) => entry.account === account() && !entry.trouble)
  }

  /** Resolves once it is on the device. */
  put(change: Change): Promise<unknown> {
    const known = this.find(change.id)
    const turn = 1 + Math.max(0, ...this.entries.map((entry) => entry.turn))
    const next = coalesced(known, change, { turn, key: randomKey(), by: this.tab })
    return this.write(change.id, next, (stored) => onTopOf(stored, known, next))
  }

  /** The person decided: `body` goes on top of what is there now. */
  settle(id: string, body: Fields): Promise<unknown> {
    return this.revise(id, (entry) => {
      const base = entry.trouble?.kind === 'conflict' ? entry.trouble.latest : entry.base
      return { ...entry, base, body: { ...entry.body, ...body }, trouble: null, tried: [] }
    })
  }

  stop(id: string, trouble: Trouble): Promise<unknown> {
    return this.revise(id, (entry) => ({ ...entry, trouble }))
  }

  /** Remembered before it is sent, because the answer may never arrive. */
  async trying(id: string): Promise<Unsent | undefined> {
    const entry = this.find(id)
    if (!entry) return undefined
    const tried = afterTry(entry)
    await this.write(id, tried, (stored) => (stored ? { ...stored, tried: tried.tried } : undefined))
    return this.find(id) && tried
  }

  /** It arrived; what was typed meanwhile goes on from the row as written. */
  sent(sent: Unsent, row: Row | null): Promise<unknown> {
    const by = (now: Unsent | undefined) => afterSent(now, sent, row)
    return this.write(sent.id, by(this.find(sent.id)), by)
  }

  /** A row that was made here has its id of the server now; what waits for it can go on. */
  async born(localId: string, waitingId: string, row: Row): Promise<void> {
    this.became.set(localId, row.id)
    const by = (now: Unsent | undefined) => now && { ...now, base: row }
    if (this.find(waitingId)) await this.write(waitingId, by(this.find(waitingId)), by)
  }

  /** The id by which the server knows what was made here as `id`; else `id` itself. */
  readonly nowCalled = (id: string): string => this.became.get(id) ?? id
  /** The id under which this page first drew a row. */
  readonly firstCalled = (id: string): string => [...this.became].find(([, now]) => now === id)?.[0] ?? id

  drop(id: string): Promise<unknown> {
    return this.write(id, undefined, () => undefined)
  }

  /** At sign-out: nothing of this person stays behind. */
  async dropAllOf(owner: string | null): Promise<void> {
    await this.load()
    for (const entry of this.entries) if (entry.account === owner) await this.drop(entry.id)
  }

  /** Another tab changed it. */
  async refresh(id: string): Promise<void> {
    if (this.writing.has(id)) return
    const stored = await this.store.one(id)
    if (!this.writing.has(id)) this.show(id, stored)
  }

  private revise(id: string, how: (entry: Unsent) => Unsent): Promise<unknown> {
    const by = (now: Unsent | undefined) => now && { ...how(now), rev: now.rev + 1 }
    return this.write(id, by(this.find(id)), by)
  }

  /** Shown at once; stored as `by` decides on what the store has by then. */
  private async write(
    id: string,
    shown: Unsent | undefined,
    by: (stored: Unsent | undefined) => Unsent | undefined,
  ): Promise<void> {
    this.show(id, shown)
    this.writing.set(id, (this.writing.get(id) ?? 0) + 1)
    const stored = await this.store.change(id, by)
    const left = (this.writing.get(id) ?? 1) - 1
    if (left > 0) this.writing.set(id, left)
    else {
      this.writing.delete(id)
      if (!isSameWrite(stored, this.find(id))) this.show(id, stored)
    }
    this.tellTabs(id)
  }

  private show(id: string, entry: Unsent | undefined): void {
    const others = this.entries.filter((one) => one.id !== id)
    this.entries = entry ? inTurn([...others, entry]) : others
    this.emit()
  }

  private emit(): void {
    for (const listener of this.listeners) listener()
  }
}

const inTurn = (entries: Unsent[]) => entries.sort((one, other) => one.turn - other.turn)

const isSameWrite = (one: Unsent | undefined, other: Unsent | undefined) =>
  one?.rev === other?.rev && one?.key === other?.key && one?.trouble?.kind === other?.trouble?.kind
