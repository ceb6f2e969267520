// Getting ready: a proposed plan is changed, taken and taken back, put in order by hand and by keyboard, reworded,
// and printed on one page; what is odd to type is kept as it is.
import { expect, type Locator, type Page, test } from '@playwright/test'
import { Account } from './account'
import { comeBack, watch } from './watch'
import { expectToFit } from './whole'

// With all that moves, as most people see it.
test.use({ contextOptions: { reducedMotion: 'no-preference' } })

let account: Account

test.beforeEach(async ({ context, page }) => {
  account = await Account.withTalk(context)
  await page.goto(`/interviews/${account.interviewId}?tab=prepare`)
  await expect(rows(page)).toHaveText([/What does a week/, /How did you get/, /What would you change/])
})

const rows = (page: Page) => page.getByRole('region', { name: 'What you will ask' }).getByRole('listitem')
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })

test('a proposal is changed, taken, and taken back', async ({ page }) => {
  const complaints = watch(page)
  await button(page, 'Propose a plan').click()
  const panel = page.getByRole('region', { name: 'A proposed plan' })
  const slots = panel.getByRole('list').first().getByRole('listitem')
  await expect(slots.first()).toContainText('An easy start')
  const proposed = await slots.count()
  await slots.first().getByRole('button', { name: /^Swap/ }).click()
  const other = page.getByRole('menuitem').first()
  const words = await other.innerText()
  await other.click()
  await expect(slots.first()).toContainText(words)
  await slots
    .last()
    .getByRole('button', { name: /^Leave out/ })
    .click()
  await expect(slots).toHaveCount(proposed - 1)
  await button(page, 'Use this plan').click()
  await expect(panel).toBeHidden()
  await expect(rows(page).first()).toContainText(words)
  await expect(rows(page)).toHaveCount(proposed - 1)
  await button(page, 'Undo').click()
  await expect(rows(page)).toHaveText([/What does a week/, /How did you get/, /What would you change/])
  expect(complaints()).toEqual([])
})

test('a plan that shares a question with the proposal comes back in its own order', async ({ page }) => {
  const panel = page.getByRole('region', { name: 'A proposed plan' })
  await button(page, 'Propose a plan').click()
  const swap = panel.getByRole('button', { name: /^Swap/ }).first()
  const shared = (await swap.getAttribute('aria-label'))?.slice('Swap “'.length, -1) ?? ''
  await button(page, 'Close').click()
  await page.getByLabel('Another question').fill(shared)
  await page.getByLabel('Another question').press('Enter')
  await expect(rows(page).nth(3)).toContainText(shared)
  await button(page, 'Propose a plan').click()
  await button(page, 'Use this plan').click()
  await expect(rows(page).first()).toContainText(shared)
  await button(page, 'Undo').click()
  await expect(rows(page)).toContainText([
    'What does a week',
    'How did you get',
    'What would you change',
    shared,
  ])
})

test('what a career wants to hear is edited in its place', async ({ page }) => {
  const career = await account.add('/careers', { title: 'Rail planning' })
  await account.add('/wanted-questions', { career_id: career.id, text: 'What is a week like?' })
  await page.goto(`/careers/${career.id}`)
  const list = page.getByRole('region', { name: 'What you still want to hear' })
  await button(page, 'Edit “What is a week like?”').click()
  await list.getByRole('textbox', { name: 'Question', exact: true }).fill('Do you like the week?')
  await button(page, 'Use this wording').click()
  await expect(list.getByText('Saved').first()).toBeVisible()
  await button(page, 'Done').click()
  await comeBack(page)
  await expect(list.getByRole('listitem')).toContainText('What do you like about the week?')
})

test('Ctrl-K finds questions, their bank and pitches, and no letter is lost', async ({ page }) => {
  await account.add('/pitches', { title: 'For planners', text: 'I count trains.' })
  const field = page.getByRole('combobox', { name: 'Search' })
  const search = async (words: string, found: string) => {
    await page.keyboard.press('Control+k')
    await page.keyboard.type(words)
    await expect(field).toHaveValue(words)
    await expect(page.getByRole('listbox')).toHaveAttribute('aria-busy', 'false')
    await page.getByRole('option', { name: found }).click()
  }
  await search('first made you', 'What first made you curious about this kind of work?')
  await expect(page).toHaveURL(/\/interviews\/questions\?q=What/)
  await expect(page.locator('main').getByRole('listitem')).toHaveCount(1)
  await search('question bank', 'Question bank')
  await expect(page).toHaveURL(/\/interviews\/questions$/)
  await search('count trains', 'For planners')
  await expect(page).toHaveURL(/\/pitches#/)
})

test('questions are put in order by buttons and by dragging, and stay so', async ({ page }) => {
  const complaints = watch(page)
  await button(page, 'Move “What would you change?” up').press('Enter')
  await expect(rows(page)).toHaveText([/What does a week/, /What would you change/, /How did you get/])
  const [from, to] = [await middle(rows(page).nth(2)), await middle(rows(page).nth(0))]
  await page.mouse.move(from.left + 18, from.top + 22)
  await page.mouse.down()
  await page.mouse.move(from.left + 18, to.y, { steps: 8 })
  await page.mouse.move(from.left + 18, to.top + 4, { steps: 4 })
  await expect(rows(page).first()).toContainText('How did you get')
  await page.mouse.up()
  await comeBack(page)
  await expect(rows(page)).toHaveText([/How did you get/, /What does a week/, /What would you change/])
  expect(complaints()).toEqual([])
})

async function middle(row: Locator) {
  const box = await row.boundingBox()
  if (!box) throw new Error('the row is not on the page')
  return { left: box.x, top: box.y, y: box.y + box.height / 2 }
}

test('closed wording gets an open one, and odd words stay as they were typed', async ({ page }) => {
  const field = page.getByLabel('Another question')
  await field.fill('Do you like your work?')
  await button(page, 'Use this wording').click()
  await expect(field).toHaveValue('What do you like about your work?')
  await field.press('Enter')
  await expect(rows(page).nth(3)).toContainText('What do you like about your work?')
  for (const words of ['ماذا تفعل كل يوم؟ 🍇', '<b>What</b> & why?', `Why${'y'.repeat(497)}`]) {
    await field.fill(words)
    await field.press('Enter')
    await expect(rows(page).last()).toContainText(words)
  }
  await page.setViewportSize({ width: 360, height: 740 })
  await expectToFit(page)
})

test('the checklist is ticked, grows, and remembers', async ({ page }) => {
  await page.getByRole('checkbox', { name: 'Read up on the person' }).check()
  await page.getByLabel('Something else to do').fill('Bring the sketch')
  await page.getByLabel('Something else to do').press('Enter')
  await page.getByRole('checkbox', { name: 'Bring the sketch' }).check()
  await expect(page.getByRole('checkbox', { name: 'Bring the sketch' })).toBeChecked()
  await comeBack(page)
  await page.locator('summary', { hasText: '1 done' }).first().click()
  await expect(page.getByRole('checkbox', { name: 'Read up on the person' })).toBeChecked()
})

test('the plan prints on one page', async ({ page }) => {
  for (const words of ['One more?', 'Another?', 'A long one '.repeat(40)]) {
    await page.getByLabel('Another question').fill(words)
    await page.getByLabel('Another question').press('Enter')
    await expect(rows(page).last()).toContainText(words.trim())
  }
  for (const format of ['A4', 'Letter']) {
    const pdf = (await page.pdf({ format })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g), format).toHaveLength(1)
  }
})

test('a question of the bank is reworded, reset, hidden and used', async ({ page }) => {
  await page.goto('/interviews/questions?topic=culture')
  const first = page.locator('main').getByRole('listitem').first()
  const shipped = await first.locator('p').first().innerText()
  await first.getByRole('button', { name: /^More about/ }).click()
  await page.getByRole('menuitem', { name: 'Edit' }).click()
  await page.getByRole('textbox', { name: 'Question' }).fill('Is the mood good?')
  await button(page, 'Use this wording').click()
  await button(page, 'Keep it').click()
  await expect(first).toContainText('Your wording')
  await first.getByRole('button', { name: /^More about/ }).click()
  await page.getByRole('menuitem', { name: 'Back to the shipped wording' }).click()
  await expect(first).toContainText(shipped)
  await first.getByRole('button', { name: /^Use/ }).click()
  await page.getByRole('menuitem', { name: /Noor Haddad/ }).click()
  await expect(page.getByText('You will ask Noor Haddad.')).toBeVisible()
  await first.getByRole('button', { name: /^More about/ }).click()
  await page.getByRole('menuitem', { name: 'Hide' }).click()
  await expect(first).not.toContainText(shipped)
  await button(page, 'Undo').last().click()
  await expect(first).toContainText(shipped)
})
