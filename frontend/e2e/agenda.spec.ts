// What is next: put off, dismissed and taken back; what is owed after a talk; two people introduced once both agreed.
import { expect, type Page, test } from '@playwright/test'
import { Account } from './account'
import { comeBack, watch } from './watch'

const item = (page: Page, title: string) => page.getByRole('listitem').filter({ hasText: title })
const choices = (page: Page, title: string) =>
  page.getByRole('button', { name: `Put off or dismiss: ${title}`, exact: true })

test.describe('with sample data', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/welcome')
    await page.getByRole('button', { name: /sample/i }).click()
    await expect(page).toHaveURL(/\/today$/)
  })

  test('something is put off to a day, and brought back', async ({ page }) => {
    const complaints = watch(page)
    const title = 'Follow up with Helen Zhou'
    await choices(page, title).press('Enter')
    await page.getByRole('menuitem', { name: 'Another day…' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Put it off' }).click()
    await expect(choices(page, title)).toBeHidden()
    await page.getByText('One thing put off').click()
    await expect(item(page, title)).toContainText('back tomorrow')
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(choices(page, title)).toBeVisible()
    expect(complaints()).toEqual([])
  })

  test('something is dismissed after asking why it is there, and done after all', async ({ page }) => {
    const title = 'Follow up with Helen Zhou'
    await item(page, title).getByText('Why is this here?').click()
    await expect(item(page, title)).toContainText('Follow up after a silence of 7 days')
    await choices(page, title).click()
    await page.getByRole('menuitem', { name: 'I won’t do this' }).click()
    await expect(choices(page, title)).toBeHidden()
    await comeBack(page)
    await page.getByText('One thing dismissed').click()
    await page.getByRole('button', { name: `Do it after all: ${title}` }).click()
    await expect(choices(page, title)).toBeVisible()
  })

  test('two people are introduced once both agreed', async ({ page }) => {
    await page.goto('/outreach/introductions?edit=new')
    const form = page.getByRole('dialog')
    for (const [label, name] of [
      ['One of them', 'Amara Nwosu'],
      ['The other one', 'Rosa Delgado'],
    ] as const) {
      await form.getByRole('combobox', { name: label }).fill(name)
      await page.getByRole('option', { name: new RegExp(`^${name}`) }).click()
    }
    await form.getByLabel('Why should they meet?').fill('Both draw for people who never read a chart.')
    await form.getByRole('button', { name: 'Add' }).click()
    const card = page.getByRole('article', { name: 'Amara Nwosu and Rosa Delgado' })
    await expect(card.getByRole('button', { name: 'I introduced them' })).toBeHidden()
    for (const name of ['Amara Nwosu', 'Rosa Delgado']) {
      await card.getByRole('button', { name: `I asked them: ${name}` }).click()
      await card.getByRole('button', { name: `They agreed: ${name}` }).click()
    }
    await card.getByRole('button', { name: 'I introduced them' }).click()
    await expect(card).toContainText('You introduced them')
    await card.getByRole('button', { name: 'Take it back' }).last().click()
    await expect(card.getByRole('link', { name: 'Write the introduction' })).toBeVisible()
  })
})

test('thanks are owed after a talk, may wait a day, and are settled by what was sent', async ({
  context,
  page,
}) => {
  const account = await Account.withTalk(context)
  await talkOnTheSpot(account)
  const title = 'Thank Noor Haddad'
  await page.goto('/outreach/owed')
  await expect(page.getByText('1 thank-you')).toBeVisible()
  await choices(page, title).click()
  await page.getByRole('menuitem', { name: /Tomorrow/ }).click()
  await expect(page.getByText('You owe nobody anything.')).toBeVisible()
  await page.getByText('One thing put off').click()
  await page.getByRole('button', { name: `Bring it back: ${title}` }).click()
  await item(page, title).getByRole('link', { name: 'Write the thank-you' }).click()
  await expect(page.getByRole('textbox', { name: 'Text', exact: true })).toHaveValue(/Noor/)
  await page.getByRole('button', { name: 'I sent it' }).click()
  await expect(page.getByText(/^Sent to Noor Haddad/)).toBeVisible()
  await page.goto('/outreach/owed')
  await expect(page.getByText('You owe nobody anything.')).toBeVisible()
})

/** Noor was met in a corridor, a day before the talk that is agreed. */
async function talkOnTheSpot(account: Account) {
  const { items } = await account.get<{ items: { id: string }[] }>('/contacts?q=Noor')
  const { id } = await account.add('/interviews', { contact_ids: items.map((person) => person.id) })
  await account.add(`/interviews/${id}/completion`, { actual_minutes: 20 })
}
