/**
 * Saves a value that keeps changing: after a pause, one save at a time, always the latest value, again after a
 * failure. Knows nothing of React, so its law can be read and tested alone.
 */
import { Problem } from '@/api/problem'

export type SaveStatus = 'clean' | 'waiting' | 'saving' | 'saved' | 'failed'
export interface SaveState {
  status: SaveStatus
  /** Why the last save failed. */
  problem: Problem | null
}

interface Options<T> {
  save: (value: T) => Promise<unknown>
  report: (state: SaveState) => void
  /** Milliseconds of silence before a save. */
  pause?: number
}

/** Milliseconds before a failed save is tried again; doubles up to a minute. */
const FIRST_RETRY = 2_000
const LAST_RETRY = 60_000

export class Autosave<T> {
  private next: { value: T } | null = null
  private running: { job: { value: T }; done: Promise<void> } | null = null
  private timer: ReturnType<typeof setTimeout> | undefined
  private retryIn = FIRST_RETRY

  constructor(private readonly options: Options<T>) {}

  /** Whether something is not saved yet. */
  get isDirty(): boolean {
    return this.next !== null || this.running !== null
  }

  change(value: T): void {
    this.next = { value }
    this.options.report({ status: 'waiting', problem: null })
    this.saveIn(this.options.pause ?? 800)
  }

  /** Save now what is waiting; resolves when nothing is left to save or a save failed. */
  async flush(): Promise<void> {
    clearTimeout(this.timer)
    let tried: { value: T } | null = null
    while (this.running) {
      tried = this.running.job
      await this.running.done
    }
    // What failed while we waited has its next try planned already.
    if (!this.next || this.next === tried) return
    const job = this.next
    const done = this.saveOnce(job).finally(() => {
      this.running = null
    })
    this.running = { job, done }
    await done
  }

  private saveIn(wait: number): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.flush(), wait)
  }

  private async saveOnce(job: { value: T }): Promise<void> {
    this.options.report({ status: 'saving', problem: null })
    try {
      await this.options.save(job.value)
      if (this.next === job) this.next = null
      this.retryIn = FIRST_RETRY
      this.options.report({ status: this.next ? 'waiting' : 'saved', problem: null })
    } catch (error) {
      this.fail(Problem.from(error))
    }
  }

  /** A refusal will be refused again; only a lost connection or a busy server is worth another try. */
  private fail(problem: Problem): void {
    this.options.report({ status: 'failed', problem })
    if (problem.status > 0 && problem.status < 500 && problem.status !== 429) return
    this.saveIn(this.retryIn)
    this.retryIn = Math.min(this.retryIn * 2, LAST_RETRY)
  }
}
