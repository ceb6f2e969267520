// When things happen: the numbers of the method, days off, a calendar that reads along, times on both clocks, and
// the file that takes a talk into any calendar and out of it again.
import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { Account } from './account'
import { comeBack, watch } from './watch'

let account: Account

test.beforeEach(async ({ context }) => {
  account = await Account.withTalk(context)
})

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })

test('a number is changed and taken back, and a method chosen and taken back', async ({ page }) => {
  const complaints = watch(page)
  await page.goto('/profile/method')
  const silence = page.getByRole('textbox', { name: 'Follow up after a silence of' })
  await silence.fill('12')
  await expect(page.getByText('Saved')).toBeVisible()
  await comeBack(page)
  await expect(silence).toHaveValue('12')
  await page.getByRole('radio', { name: '3B7' }).click()
  const second = page.getByRole('textbox', { name: /^Ask a second person after/ })
  await expect(second).toHaveValue('3')
  await expect(silence).toHaveValue('7')
  await button(page, 'Undo').click()
  await expect(silence).toHaveValue('12')
  await expect(second).toHaveValue('0')
  await button(page, 'Follow up after a silence of: back to the method’s 7 days').click()
  await expect(silence).toHaveValue('7')
  await page.getByRole('link', { name: /^Rule R16/ }).click()
  await expect(page.locator('#R16')).toBeInViewport()
  await expect(page.locator('#R16')).toContainText('7 days')
  expect(complaints()).toEqual([])
})

test('a country’s holidays and days of one’s own are off', async ({ page }) => {
  const complaints = watch(page)
  await page.goto('/profile/days-off?year=2027')
  await page.getByRole('combobox', { name: 'Country' }).fill('Germ')
  await page.getByRole('option', { name: 'Germany' }).click()
  const days = page.getByRole('region', { name: 'Days off in 2027' })
  await expect(days).toContainText('Good Friday')
  await expect(days).not.toContainText('Epiphany')
  await page.getByRole('combobox', { name: 'Region' }).click()
  await page.getByRole('option', { name: 'Bayern' }).click()
  await expect(days).toContainText('Epiphany')
  await page.getByRole('textbox', { name: 'Day' }).fill('12 Nov 2027')
  await page.getByRole('textbox', { name: 'What it is' }).fill('Moving house')
  await button(page, 'Add the day').click()
  const own = days.getByRole('listitem').filter({ hasText: 'Moving house' })
  await expect(own).toContainText('Fri, 12 Nov')
  await own.getByRole('button', { name: /^Move/ }).click()
  await expect(own).toBeHidden()
  await button(page, 'Undo').last().click()
  await expect(own).toBeVisible()
  expect(complaints()).toEqual([])
})

test('a calendar reads along by a secret address until it is revoked', async ({ page, request }) => {
  const complaints = watch(page)
  await page.goto('/profile/calendar')
  await page.getByRole('link', { name: 'Add a calendar' }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill('On my phone')
  const first = await addressAfter(page, 'Make the address')
  const read = await request.get(first)
  expect(await read.text()).toMatch(/SUMMARY:.*Noor Haddad/)
  const feed = page.getByRole('listitem', { name: 'On my phone' })
  await comeBack(page)
  await expect(feed).toContainText('Last read today')
  await feed.getByRole('button', { name: /^New address/ }).click()
  const second = await addressAfter(page, 'Take a new address')
  expect((await request.get(first)).status()).toBe(404)
  expect((await request.get(second)).status()).toBe(200)
  await feed.getByRole('button', { name: /^Revoke/ }).click()
  await button(page, 'Revoke it').click()
  await expect(feed).toBeHidden()
  expect((await request.get(second)).status()).toBe(404)
  expect(complaints()).toEqual([])
})

/** The address that is shown once after this button was pressed. */
async function addressAfter(page: Page, name: string): Promise<string> {
  await button(page, name).click()
  const address = await page.getByRole('textbox', { name: 'Address' }).inputValue()
  await button(page, 'Done').click()
  await expect(page.getByRole('dialog')).toBeHidden()
  return new URL(address).pathname
}

test('times are proposed on both clocks, and one of them is taken', async ({ page }) => {
  const complaints = watch(page)
  await page.goto(`/interviews/${account.interviewId}?tab=prepare`)
  await page.getByRole('link', { name: 'Propose other times' }).click()
  await page.getByRole('combobox', { name: 'Their time zone' }).fill('Lisbon')
  await page.getByRole('option', { name: 'Europe/Lisbon' }).click()
  const times = page.getByRole('list', { name: 'Proposed times' }).getByRole('listitem')
  await expect(times.first()).toContainText(/10:00 WES?T.*11:00 CES?T for you/)
  const offer = page.getByRole('region', { name: 'As you would write it' })
  await expect(offer).toContainText('(Lisbon time)')
  const lines = (await offer.getByRole('paragraph').last().innerText()).split('\n').length
  await times.first().getByRole('checkbox').uncheck()
  await expect
    .poll(async () => (await offer.getByRole('paragraph').last().innerText()).split('\n').length)
    .toBe(lines - 1)
  await times
    .first()
    .getByRole('button', { name: /^Schedule/ })
    .click()
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.getByRole('region', { name: 'When and where' })).toContainText(
    /10:00 WES?T \(11:00 CES?T for you\)/,
  )
  await page.getByRole('link', { name: 'Propose other times' }).click()
  await button(page, 'Write the message').click()
  await expect(page).toHaveURL(/\/outreach\/write\?draft=/)
  const written = page.getByRole('textbox', { name: 'Text', exact: true })
  await expect(written).toHaveValue(/\(Lisbon time\)/)
  const warm = await written.inputValue()
  await button(page, 'Short').click()
  await expect(written).not.toHaveValue(warm)
  await expect(written).toHaveValue(/\(Lisbon time\)/)
  expect(complaints()).toEqual([])
})

test('a file takes the talk into a calendar, moves it there, and takes it out again', async ({ page }) => {
  const complaints = watch(page)
  await page.goto(`/interviews/${account.interviewId}?tab=prepare`)
  const invited = await file(page, 'Calendar file')
  expect(invited).toContain('METHOD:REQUEST')
  await page.goto(`/interviews/${account.interviewId}?tab=prepare&slots=true`)
  await page
    .getByRole('button', { name: /^Schedule/ })
    .first()
    .click()
  await expect(page.getByRole('dialog')).toBeHidden()
  const moved = await file(page, 'Calendar file')
  expect(sequence(moved)).toBeGreaterThan(sequence(invited))
  await page.goto(`/interviews/${account.interviewId}?tab=prepare&open=cancellation`)
  await button(page, 'Call it off').click()
  await expect(page.getByRole('dialog')).toBeHidden()
  const cancelled = await file(page, 'Cancellation for calendars')
  expect(cancelled).toContain('METHOD:CANCEL')
  expect(sequence(cancelled)).toBeGreaterThan(sequence(moved))
  expect(complaints()).toEqual([])
})

async function file(page: Page, name: string): Promise<string> {
  const saved = page.waitForEvent('download')
  await button(page, name).click()
  return readFile(await (await saved).path(), 'utf8')
}

const sequence = (calendar: string): number => Number(/SEQUENCE:(\d+)/.exec(calendar)?.[1])

test('without a mail server the digest says what is missing', async ({ page }) => {
  await page.goto('/profile/digest')
  await expect(page.getByText('This Grapevine sends no e-mail yet')).toBeVisible()
  await expect(page.getByRole('switch', { name: 'Send me the day’s agenda' })).toBeDisabled()
  await page.getByRole('textbox', { name: 'Time of day' }).fill('06:30')
  await expect(page.getByText('Saved')).toBeVisible()
  await comeBack(page)
  await expect(page.getByRole('textbox', { name: 'Time of day' })).toHaveValue('06:30')
})
