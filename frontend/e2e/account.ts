// An account with one agreed talk, made over the API: what a browser test of the talk begins with.
import type { APIRequestContext, BrowserContext } from '@playwright/test'

export const PASSWORD = 'seven quiet green vines'
export const NOTES = 'Half of the week is listening.'
const BROWSER = { 'X-Requested-With': 'grapevine' }

/** Of nobody yet: a test may run again on the same server. */
export const newAddress = () => `${crypto.randomUUID()}@example.com`

export class Account {
  private token = ''
  interviewId = ''

  constructor(
    private readonly http: APIRequestContext,
    readonly email: string,
  ) {}

  /** Registered and signed in in this context, with a talk agreed for tomorrow. */
  static async withTalk(context: BrowserContext): Promise<Account> {
    const email = newAddress()
    const account = new Account(context.request, email)
    const body = { email, password: PASSWORD, display_name: 'Maya Okafor', time_zone: 'Europe/Berlin' }
    const session = await context.request.post('/api/v1/auth/register', { data: body, headers: BROWSER })
    account.token = (await session.json()).access_token
    await isKnown(context)
    await account.agreeATalk()
    return account
  }

  /** The same account on another device. */
  async signIn(context: BrowserContext): Promise<void> {
    const form = { username: this.email, password: PASSWORD, grant_type: 'password' }
    await context.request.post('/api/v1/auth/token', { form, headers: BROWSER })
    await isKnown(context)
  }

  get talk(): string {
    return `/interviews/${this.interviewId}?tab=talk`
  }

  async get<T = Record<string, unknown>>(path: string): Promise<T> {
    const answer = await this.http.get(`/api/v1${path}`, { headers: this.headers })
    return (await answer.json()) as T
  }

  readInterview = () => this.get<{ state: string; actual_minutes: number; notes: string }>(this.path)

  async readQuestions() {
    type Question = { text: string; notes: string; state: string; starred: boolean }
    return (await this.get<{ items: Question[] }>(`${this.path}/questions`)).items
  }

  /** From another device: whoever is signed in with this account is no longer. */
  async signOutEverywhere(): Promise<void> {
    await this.http.post('/api/v1/auth/sign-out-everywhere', { headers: this.headers })
  }

  private get path() {
    return `/interviews/${this.interviewId}`
  }

  private get headers() {
    return { ...BROWSER, Authorization: `Bearer ${this.token}` }
  }

  /** Some fields of a row, whatever its version. */
  async change(path: string, data: object): Promise<void> {
    const answer = await this.http.patch(`/api/v1${path}`, { data, headers: this.headers })
    if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`)
  }

  /** Over the API, where a test is about something else. */
  async add(path: string, data: object): Promise<{ id: string }> {
    const answer = await this.http.post(`/api/v1${path}`, { data, headers: this.headers })
    if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`)
    return answer.json()
  }

  private async agreeATalk(): Promise<void> {
    const person = { display_name: 'Noor Haddad', common_ground: 'You both grew up in Ghent.' }
    const { id } = await this.add('/contacts', person)
    this.interviewId = (await this.add('/interviews', { contact_ids: [id] })).id
    await this.add(`${this.path}/request`, {})
    const starts_at = new Date(Date.now() + 86_400_000).toISOString()
    await this.add(`${this.path}/schedule`, { starts_at, time_zone: 'Europe/Berlin' })
    for (const text of ['What does a week look like?', 'How did you get into it?', 'What would you change?'])
      await this.add(`${this.path}/questions`, { text })
  }
}

/** As if the account had been opened in this browser before. */
const isKnown = (context: BrowserContext) =>
  context.addInitScript(() => {
    if (localStorage.getItem('grapevine-signed-in') === null)
      localStorage.setItem('grapevine-signed-in', 'yes')
  })
