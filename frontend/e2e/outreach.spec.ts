// Writing to somebody: from the person to a text that is fit to be sent, recorded, taken back; and what they answer.
import { expect, type Page, test } from '@playwright/test'
import { comeBack, watch } from './watch'

const text = (page: Page) => page.getByRole('textbox', { name: 'Text', exact: true })
const saved = (page: Page) => page.getByText('Saved', { exact: true })
const sent = (page: Page) => page.getByRole('button', { name: 'I sent it' })

test.beforeEach(async ({ page }) => {
  await page.goto('/welcome')
  await page.getByRole('button', { name: /sample/i }).click()
  await expect(page).toHaveURL(/\/today$/)
})

test('a text is filled in, looked at, kept, recorded as sent and taken back', async ({ page }) => {
  const complaints = watch(page)
  await page.goto('/outreach/write')
  await page.getByRole('combobox', { name: 'Whom do you want to write to?' }).fill('Amara')
  await page.getByRole('option', { name: /Amara Nwosu/ }).click()
  await page.getByRole('button', { name: 'Share something to read' }).click()
  await fillIn(page)
  await takeABetterWording(page)
  await readAgain(page)
  await takeAnotherVersion(page)
  await recordAndTakeBack(page)
  expect(complaints()).toEqual([])
})

async function fillIn(page: Page) {
  await expect(page.getByText('Fill in or take out: Article. (R42)')).toBeVisible()
  await expect(sent(page)).toBeDisabled()
  await page.getByLabel('Article').fill('https://example.com/night-trains')
  await page.getByRole('button', { name: 'Fill in' }).click()
  await expect(text(page)).toHaveValue(/example\.com\/night-trains/)
  await expect(sent(page)).toBeEnabled()
}

async function takeABetterWording(page: Page) {
  await text(page).press('ControlOrMeta+End')
  await text(page).pressSequentially('\n\nAre you hiring?')
  await expect(page.getByText(/^R9/)).toBeVisible()
  await page.getByRole('button', { name: 'Use this wording' }).click()
  await expect(page.getByText(/^R9/)).toBeHidden()
  await expect(text(page)).not.toHaveValue(/hiring/)
  await expect(saved(page)).toBeVisible()
}

/** What was kept is there again, whoever comes back to it. */
async function readAgain(page: Page) {
  const before = await text(page).inputValue()
  await comeBack(page)
  await expect(text(page)).toHaveValue(before)
}

async function takeAnotherVersion(page: Page) {
  const before = await text(page).inputValue()
  await page.getByRole('button', { name: 'Short' }).click()
  await expect(text(page)).not.toHaveValue(before)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(text(page)).toHaveValue(before)
}

async function recordAndTakeBack(page: Page) {
  const before = await text(page).inputValue()
  await sent(page).click()
  await expect(page.getByText(/^Sent to Amara Nwosu/)).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(text(page)).toHaveValue(before)
  await sent(page).click()
  await page.getByRole('link', { name: 'To Amara Nwosu' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Amara Nwosu' })).toBeVisible()
}

test('who has not allowed it is not named', async ({ page }) => {
  await page.goto('/people?q=Noor%20van')
  await page.getByRole('link', { name: /Noor van den Berg/ }).click()
  await page.getByRole('button', { name: 'More about Noor van den Berg' }).click()
  await page.getByRole('menuitem', { name: 'Write to them' }).click()
  await page.getByRole('button', { name: 'Tell how it goes' }).click()
  await expect(text(page)).toHaveValue(/Noor/)
  await text(page).fill('Dear Noor,\n\nTomasz Wójcik told me about you.')
  await expect(page.getByText(/Tomasz Wójcik has not allowed you to use their name/).first()).toBeVisible()
  await expect(sent(page)).toBeDisabled()
  await page.getByRole('button', { name: 'Use this wording' }).click()
  await expect(sent(page)).toBeEnabled()
})

test('a no is recorded with its reason, changed, and taken out again', async ({ page }) => {
  await page.goto('/interviews?view=list&state=requested')
  await page
    .getByRole('main')
    .getByRole('link', { name: /Helen Zhou/ })
    .click()
  await page.getByRole('tab', { name: 'Messages' }).click()
  await page.getByRole('button', { name: 'Record', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Record their no' }).click()
  await page.getByLabel(/Their reason/).fill('On leave until spring')
  await page.getByRole('button', { name: 'Record it' }).click()
  await expect(page.getByText('Their reason: On leave until spring')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Answer their no' })).toBeVisible()
  await page.getByRole('button', { name: 'More about the decline from Helen Zhou' }).click()
  await page.getByRole('menuitem', { name: 'Edit' }).click()
  await page.getByLabel('What they said').fill('Sorry, I am away.')
  await page.getByRole('button', { name: 'Keep it' }).click()
  await expect(page.getByText('Sorry, I am away.')).toBeVisible()
  await page.getByRole('button', { name: 'More about the decline from Helen Zhou' }).click()
  await page.getByRole('menuitem', { name: 'Move to the trash' }).click()
  await expect(page.getByText('Their reason: On leave until spring')).toBeHidden()
  await page.getByRole('button', { name: 'Undo' }).last().click()
  await expect(page.getByText('Their reason: On leave until spring')).toBeVisible()
})

test('a shipped template is reworded, is as shipped again, and hidden and back', async ({ page }) => {
  await page.goto('/outreach/templates?purpose=nudge')
  const row = page.getByRole('listitem').filter({ hasText: 'Short' })
  const choose = async (action: string) => {
    await row.getByRole('button', { name: /^More about/ }).click()
    await page.getByRole('menuitem', { name: action }).click()
  }
  await choose('Edit')
  const dialog = page.getByRole('dialog')
  await text(page).fill('Hello {first_nam}, did my note get lost?')
  await expect(dialog.getByText('There is no variable called {first_nam}.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Keep it' }).click()
  await expect(dialog.getByText(/There is no variable called first_nam/)).toBeVisible()
  await text(page).fill('Hello {first_name}, did my note get lost?')
  await dialog.getByRole('button', { name: 'Keep it' }).click()
  await expect(row.getByText('Hello Ines, did my note get lost?')).toBeVisible()
  await choose('Back to the shipped wording')
  await expect(row.getByText('Hello Ines, did my note get lost?')).toBeHidden()
  await choose('Hide')
  await expect(row).toBeHidden()
  await page.getByRole('button', { name: 'Undo' }).last().click()
  await expect(row).toBeVisible()
})

test('what was typed outlives another window and a dead network', async ({ page, context }) => {
  await page.goto('/people?q=Amara')
  await page.getByRole('link', { name: /Amara Nwosu/ }).click()
  await page.getByRole('button', { name: 'More about Amara Nwosu' }).click()
  await page.getByRole('menuitem', { name: 'Write to them' }).click()
  await page.getByRole('button', { name: 'Tell how it goes' }).click()
  await typeOn(page, ' one')
  await changeElsewhere(await context.newPage(), page.url())
  await text(page).pressSequentially(' three')
  await page.getByRole('button', { name: 'Keep what I typed' }).click()
  await expect(saved(page)).toBeVisible()
  await context.setOffline(true)
  await text(page).pressSequentially(' four')
  await expect(page.getByText(/Kept on this device/)).toBeVisible()
  await sent(page).click()
  await expect(page.getByText(/The text is not saved yet/)).toBeVisible()
  await context.setOffline(false)
  await expect(saved(page)).toBeVisible()
  await comeBack(page)
  await expect(text(page)).toHaveValue(/ one three four$/)
})

async function typeOn(page: Page, words: string) {
  await text(page).press('ControlOrMeta+End')
  await text(page).pressSequentially(words)
  await expect(saved(page)).toBeVisible()
}

async function changeElsewhere(other: Page, address: string) {
  await other.goto(address)
  await expect(text(other)).toHaveValue(/ one$/)
  await typeOn(other, ' two')
  await other.close()
}
