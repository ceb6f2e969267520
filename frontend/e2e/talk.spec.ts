// The talk on a phone: without a network, in a killed tab, in two tabs, on two devices, after the sign-in ended.
import { join } from 'node:path'
import { type Browser, expect, type Page, type TestInfo, test } from '@playwright/test'
import { Account, NOTES, PASSWORD } from './account'
import { comeBack, watch } from './watch'
import { expectNoViolations, expectToFit } from './whole'

test.use({ viewport: { width: 360, height: 740 }, serviceWorkers: 'allow', hasTouch: true })

test('a talk goes on without a network, through a reload, to its end', async ({ page, context }, info) => {
  const complaints = watch(page)
  const account = await Account.withTalk(context)
  await page.goto(account.talk)
  await isReady(page)
  await page.getByRole('button', { name: /Start the clock/ }).click()
  await expect(page.getByText('You both grew up in Ghent.')).toBeVisible()
  await picture(page, info, '1-a-word-about-them')
  await page.getByRole('button', { name: 'To the first question' }).click()
  await notes(page).fill(NOTES)
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()

  await context.setOffline(true)
  await notes(page).fill(`${NOTES} Half is convincing. ✨ مرحبا`)
  await expect(page.getByText('Kept on this device')).toBeVisible()
  await comeBack(page)
  await expect(notes(page)).toHaveValue(/convincing. ✨ مرحبا/)
  await expect(page.getByRole('timer')).toContainText('left')
  await picture(page, info, '2-without-a-network')
  await page.getByRole('button', { name: 'Star' }).click()
  await page.getByRole('button', { name: 'Next' }).click()
  await page.getByRole('button', { name: 'Skip' }).click()
  await addOnTheSpot(page, 'Who taught you most?', 'A colleague in Lund.')
  await page.getByLabel('Other notes').fill('Call again in spring.')
  await sayItDrifts(page, info)
  await weAreDone(page, info)

  await page.goto('/today')
  await expect(page.getByRole('heading', { name: 'This page needs the network' })).toBeVisible()
  await picture(page, info, '5-what-needs-the-network')
  await page.getByRole('link', { name: 'Noor Haddad' }).click()
  await expect(page.getByText('You talked for 19 minutes.')).toBeVisible()

  await context.setOffline(false)
  await expect.poll(async () => (await account.readInterview()).state).toBe('held')
  expect(await account.readInterview()).toMatchObject({ actual_minutes: 19, notes: 'Call again in spring.' })
  expect(await account.readQuestions()).toMatchObject([
    { notes: `${NOTES} Half is convincing. ✨ مرحبا`, state: 'asked', starred: true },
    { state: 'skipped' },
    { state: 'planned' },
    { text: 'Who taught you most?', notes: 'A colleague in Lund.', state: 'asked' },
  ])
  await expect.poll(() => followUps(account)).toBe(1)
  await expect(page.getByText('You are offline.')).toHaveCount(0)
  expect(await keptByWorker(page)).toEqual([])
  // That a page needs the network is said on the page, and logged by the router.
  expect(complaints().filter((text) => !text.includes('cannot be reached'))).toEqual([])
})

test('a killed tab loses at most the last second of typing', async ({ page, context }) => {
  const account = await Account.withTalk(context)
  await openFirstQuestion(page, account)
  await isControlled(page)
  await context.setOffline(true)
  await notes(page).pressSequentially('Every word of this was typed before the battery died.')
  await page.waitForTimeout(1_000)
  await crash(page)
  const again = await context.newPage()
  await again.goto(account.talk)
  await expect(notes(again)).toHaveValue('Every word of this was typed before the battery died.')
  await context.setOffline(false)
  await expect.poll(async () => (await account.readQuestions())[0]?.notes).toMatch(/battery died/)
})

test('two tabs write the same notes, and both see every word', async ({ page, context }) => {
  const account = await Account.withTalk(context)
  await openFirstQuestion(page, account)
  const other = await context.newPage()
  await other.goto(account.talk)
  await notes(page).pressSequentially('From the first tab.')
  await expect(notes(other)).toHaveValue('From the first tab.')
  await notes(other).press('Control+End')
  await notes(other).pressSequentially(' From the second.')
  await expect(notes(page)).toHaveValue('From the first tab. From the second.')
  await expect
    .poll(async () => (await account.readQuestions())[0]?.notes)
    .toBe('From the first tab. From the second.')
})

test('two devices write the same notes: both versions are shown, and both can stay', async ({
  page,
  context,
  browser,
}, info) => {
  const account = await Account.withTalk(context)
  await openFirstQuestion(page, account)
  const laptop = await secondDevice(browser, account)
  await context.setOffline(true)
  await notes(page).fill('On the phone: listen.')
  await notes(laptop).fill('On the laptop: convince.')
  await expect(laptop.getByText('Saved', { exact: true })).toBeVisible()
  await context.setOffline(false)
  await expect(page.getByText('It now says: On the laptop: convince.')).toBeVisible()
  await expect(notes(page)).toHaveValue('On the phone: listen.')
  await picture(page, info, '6-two-versions')
  await page.getByRole('button', { name: 'Keep both' }).click()
  await expect
    .poll(async () => (await account.readQuestions())[0]?.notes)
    .toBe('On the laptop: convince.\n\nOn the phone: listen.')
  await laptop.context().close()
})

test('a sign-in that ends while you talk takes no word with it', async ({ page, context }, info) => {
  const account = await Account.withTalk(context)
  await openFirstQuestion(page, account)
  await notes(page).fill('Before it ended.')
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await account.signOutEverywhere()
  await notes(page).fill('Before it ended. And after.')
  await expect(page.getByText('Your sign-in ended.')).toBeVisible()
  await notes(page).fill('Before it ended. And after. Still typing.')
  await picture(page, info, '7-sign-in-again')
  await page.getByRole('link', { name: 'Sign in again to save it' }).click()
  await page.getByLabel('E-mail').fill(account.email)
  await page.getByRole('textbox', { name: 'Password' }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(notes(page)).toHaveValue('Before it ended. And after. Still typing.')
  await expect(page.getByText('Your sign-in ended.')).toHaveCount(0)
  await account.signIn(context)
})

test('a talk on the spot is kept in a minute, also without a network', async ({ page, context }, info) => {
  const account = await Account.withTalk(context)
  await page.goto('/interviews?talked=true')
  await isControlled(page)
  await recordOnTheSpot(page, 'Lena Fox', 'She began as an apprentice.')
  await picture(page, info, '8-on-the-spot')
  await page.getByRole('button', { name: 'Keep it' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Lena Fox' })).toBeVisible()
  await context.setOffline(true)
  await page.goto('/interviews?talked=true')
  await recordOnTheSpot(page, 'Bo Lind', 'He hires by recommendation.')
  await page.getByRole('button', { name: 'Keep it' }).click()
  await expect(page.getByText('Kept on this device; it is recorded')).toBeVisible()
  await context.setOffline(false)
  const held = async () => {
    const { items } = await account.get<{ items: { contacts: { display_name: string }[] }[] }>(
      '/interviews?state=held',
    )
    return items.flatMap(({ contacts }) => contacts.map(({ display_name }) => display_name)).sort()
  }
  await expect.poll(held).toEqual(['Bo Lind', 'Lena Fox'])
})

async function recordOnTheSpot(page: Page, name: string, said: string) {
  const dialog = page.getByRole('dialog', { name: 'I just talked to someone' })
  await dialog.getByRole('combobox', { name: 'With' }).fill(name)
  await page.getByRole('option', { name: `Add “${name}”` }).click()
  await dialog.getByLabel('For how many minutes').fill('12')
  await dialog.getByLabel('Notes').fill(said)
}

const notes = (page: Page) => page.getByLabel('Notes', { exact: true })

/** The worker has the app's files. */
const isControlled = (page: Page) => page.waitForFunction(() => navigator.serviceWorker.controller !== null)

/** So has the device what every coming talk needs. */
async function isReady(page: Page) {
  await isControlled(page)
  await page.waitForLoadState('networkidle')
}

async function openFirstQuestion(page: Page, account: Account) {
  await page.goto(account.talk)
  await page.getByRole('button', { name: 'To the first question' }).click()
}

async function addOnTheSpot(page: Page, text: string, answer: string) {
  await page.getByRole('button', { name: 'Add a question on the spot' }).click()
  await page.getByLabel('Another question').fill(text)
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByRole('heading', { name: text })).toBeVisible()
  await notes(page).fill(answer)
}

async function sayItDrifts(page: Page, info: TestInfo) {
  await page.getByRole('button', { name: 'This is turning into a job interview' }).click()
  await expect(page.getByText('Today I came to learn about the work')).toBeVisible()
  await page.getByRole('button', { name: 'Note a separate meeting' }).click()
  await picture(page, info, '3-it-drifts')
}

async function weAreDone(page: Page, info: TestInfo) {
  await page.getByRole('button', { name: 'We are done' }).click()
  await page.getByLabel('How many minutes did you talk?').fill('19')
  await page.getByRole('button', { name: 'Record that it was held' }).click()
  await expect(page.getByText('You talked for 19 minutes.')).toBeVisible()
  await picture(page, info, '4-done-for-now')
}

async function followUps(account: Account): Promise<number> {
  const { items } = await account.get<{ items: { nature: string }[] }>('/interviews')
  return items.filter(({ nature }) => nature === 'employment').length
}

async function secondDevice(browser: Browser, account: Account): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  await account.signIn(context)
  const page = await context.newPage()
  await openFirstQuestion(page, account)
  return page
}

/** As the system kills a tab: no event, no goodbye. */
async function crash(page: Page) {
  const isGone = page.waitForEvent('crash')
  const session = await page.context().newCDPSession(page)
  void session.send('Page.crash').catch(() => undefined)
  await isGone
  await page.close()
}

/** Addresses of the API in Cache Storage: there may be none. */
const keptByWorker = (page: Page) =>
  page.evaluate(async () => {
    const found: string[] = []
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys()) if (url.includes('/api/')) found.push(url)
    return found
  })

/** A screenshot among the results; nothing overflows, and axe finds nothing. */
async function picture(page: Page, info: TestInfo, name: string) {
  await page.screenshot({ path: join(info.outputDir, `${name}.png`), fullPage: true })
  await expectToFit(page)
  await expectNoViolations(page)
}
