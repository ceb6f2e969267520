// After the talk: words of the notes become claims, everything is kept at once, names are added later, and Undo works.
import { expect, type Page, test } from '@playwright/test'
import { Account, NOTES } from './account'
import { comeBack, watch } from './watch'

let account: Account

test.beforeEach(async ({ context, page }) => {
  account = await Account.withTalk(context)
  const career = await account.add('/careers', { title: 'Rail planning' })
  const talk = `/interviews/${account.interviewId}`
  await account.change(talk, { career_ids: [career.id] })
  const [first] = (await account.get<{ items: { id: string }[] }>(`${talk}/questions`)).items
  await account.change(`${talk}/questions/${first?.id}`, { notes: NOTES, state: 'asked' })
  await account.add(`${talk}/schedule`, { starts_at: '2026-03-02T09:00:00Z', time_zone: 'Europe/Berlin' })
  await account.add(`${talk}/completion`, { actual_minutes: 20 })
  await page.goto(`${talk}?tab=debrief`)
})

test('selected words become a claim; the debrief is saved, grows by a name, and is taken back', async ({
  page,
}) => {
  const complaints = watch(page)
  await select(page, 'Half of the week')
  const offer = page.getByRole('button', { name: 'Make it an insight' })
  await expect(offer).toBeInViewport()
  await offer.click()
  await expect(page.getByRole('textbox', { name: 'What they said' })).toHaveValue('Half of the week')
  await page.getByLabel('What did you learn?').fill('Listening is the work.')
  await comeBack(page)
  await expect(page.getByLabel('What did you learn?')).toHaveValue('Listening is the work.')
  await page.getByRole('button', { name: 'Save the debrief' }).click()
  await expect(kept(page)).toBeVisible()

  await page.getByRole('button', { name: 'Add a name they gave' }).click()
  const form = page.getByRole('dialog')
  await form.getByRole('combobox', { name: /point you to/ }).fill('Petra Nowak')
  await page.getByRole('option', { name: 'Add “Petra Nowak”' }).click()
  await form.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByRole('link', { name: 'Petra Nowak' })).toBeVisible()

  await page.getByRole('button', { name: 'Take the debrief back' }).click()
  await expect(page.getByRole('button', { name: 'Save the debrief' })).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).last().click()
  await expect(kept(page)).toBeVisible()
  await expect(page.getByRole('link', { name: 'Petra Nowak' })).toBeVisible()
  expect(complaints()).toEqual([])
})

const kept = (page: Page) => page.getByRole('region', { name: 'What was said' }).getByText('Half of the week')

/** As with a finger or a mouse: these words, wherever the notes hold them. */
const select = (page: Page, words: string) =>
  page.locator('[data-note]', { hasText: words }).evaluate((note, wanted) => {
    const text = note.firstChild as Text
    const from = text.data.indexOf(wanted)
    getSelection()?.setBaseAndExtent(text, from, text, from + wanted.length)
  }, words)
