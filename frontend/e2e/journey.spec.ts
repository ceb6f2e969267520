// The main job from start to finish, as a person does it: from a LinkedIn file to a thank-you.
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { newAddress } from './account'
import { watch } from './watch'

// With all that moves, as most people see it.
test.use({ contextOptions: { reducedMotion: 'no-preference' } })

const EXPORT = join(import.meta.dirname, 'files', 'linkedin-export.zip')
const PASSWORD = 'seven quiet green vines'

test('from a LinkedIn file to a thank-you', async ({ page }) => {
  const complaints = watch(page)
  await register(page)
  await addCareer(page)
  await importConnections(page)
  await nameAnInsider(page)
  await findAWay(page)
  await planAnInterview(page)
  await recordTheRequest(page)
  await schedule(page)
  await prepare(page)
  await talk(page)
  await debrief(page)
  await sayThankYou(page)
  expect(complaints()).toEqual([])
})

async function register(page: Page) {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Learn about a career from the people in it',
  )
  await page.getByLabel('Your name').fill('Maya Okafor')
  await page.getByLabel('E-mail').fill(newAddress())
  await page.getByRole('textbox', { name: 'Password' }).fill('short')
  await page.getByRole('button', { name: 'Create your account' }).click()
  await expect(page.getByText(/at least 12 characters/i).first()).toBeVisible()
  await expect(page.getByLabel('Your name')).toHaveValue('Maya Okafor')
  await page.getByRole('textbox', { name: 'Password' }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Create your account' }).click()
  await expect(page).toHaveURL(/\/today$/)
  await expect(page.getByText('A good day to think of one person')).toBeVisible()
}

async function addCareer(page: Page) {
  await go(page, 'Careers')
  await page.getByRole('button', { name: 'Add a career' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('What would you like to know more about?').fill('UX research')
  await dialog.getByRole('button', { name: '6', exact: true }).click()
  await dialog.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'UX research' })).toBeVisible()
  await expect(page.getByText('6 of 10.')).toBeVisible()
}

async function importConnections(page: Page) {
  await go(page, 'People')
  await page
    .getByRole('link', { name: /import|bring in/i })
    .first()
    .click()
  await page.locator('input[type=file]').setInputFiles(EXPORT)
  await expect(page.getByText('Ines Duarte')).toBeVisible()
  await page.getByRole('button', { name: /Add 4 people/ }).click()
  await expect(page.getByText('4 people were added.')).toBeVisible()
  await page.getByRole('link', { name: 'See them among your people' }).click()
  await expect(page.getByText('Bo Lindqvist')).toBeVisible()
}

async function nameAnInsider(page: Page) {
  await page.getByRole('link', { name: /Ines Duarte/ }).click()
  await page.getByRole('tab', { name: 'Ties' }).click()
  await page.getByRole('button', { name: 'Add a tie' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Who do they know?').fill('Noor Haddad')
  await page.getByRole('option', { name: /Noor Haddad/ }).click()
  await dialog.getByRole('button', { name: 'Add', exact: true }).click()
  await page.getByRole('link', { name: 'Noor Haddad' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Noor Haddad' })).toBeVisible()
  await page.getByRole('tab', { name: 'Details' }).click()
  await page.getByRole('combobox', { name: 'Careers they can speak to' }).click()
  await page.getByRole('option', { name: 'UX research' }).click()
  await expect(page.getByText('Saved')).toBeVisible()
}

async function findAWay(page: Page) {
  await go(page, 'Careers')
  await page.getByRole('link', { name: 'UX research' }).click()
  await page.getByRole('link', { name: 'Find a way in' }).click()
  await expect(page.getByRole('heading', { name: /Through Ines Duarte/ })).toBeVisible()
  await expect(page.getByText(/2 handshakes/).first()).toBeVisible()
  await page.getByRole('link', { name: 'Plan an interview' }).first().click()
}

async function planAnInterview(page: Page) {
  const dialog = page.getByRole('dialog', { name: 'Plan an interview' })
  await expect(dialog.getByText('Noor Haddad')).toBeVisible()
  await dialog.getByRole('button', { name: 'Plan it' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /Noor Haddad/ })).toBeVisible()
}

async function recordTheRequest(page: Page) {
  await page.getByRole('link', { name: 'Write the request' }).click()
  await expect(page.getByRole('textbox', { name: 'Text' })).toHaveValue(/20 minutes/)
  await sendIt(page)
  await expect(page.getByRole('link', { name: 'Schedule' })).toBeVisible()
}

/** It is sent by hand; here that is recorded. */
async function sendIt(page: Page) {
  await page.getByRole('button', { name: 'I sent it' }).click()
  await page.getByRole('link', { name: 'To the interview' }).click()
}

async function schedule(page: Page) {
  await page.getByRole('link', { name: 'Schedule' }).click()
  // By its name: the calendar is a dialog, too, while it fades.
  const dialog = page.getByRole('dialog', { name: 'When and where' })
  await dialog.getByRole('button', { name: 'Schedule it' }).click()
  await expect(dialog).toBeVisible() // a start is needed
  await dialog.getByRole('button', { name: 'Starts' }).click()
  await page.getByRole('button', { name: tomorrow(), exact: true }).click()
  await dialog.getByRole('heading', { name: 'When and where' }).click()
  await dialog.getByRole('button', { name: 'Schedule it' }).click()
  await expect(dialog).toBeHidden()
}

async function prepare(page: Page) {
  await page.getByRole('button', { name: 'Propose a plan' }).click()
  await page.getByRole('button', { name: 'Use this plan' }).click()
  await expect(page.getByText('5 questions; 4 to 6 fit.')).toBeVisible()
}

async function talk(page: Page) {
  await page.getByRole('link', { name: 'Start the talk' }).click()
  await page.getByRole('button', { name: /Start the clock/ }).click()
  await page.getByRole('button', { name: 'To the first question' }).click()
  await page.getByLabel('Notes', { exact: true }).fill('Half of the week is listening, half is convincing.')
  await page.getByRole('button', { name: 'Next' }).click()
  await page.getByRole('button', { name: 'Previous' }).click()
  await expect(page.getByLabel('Notes', { exact: true })).toHaveValue(/Half of the week/)
  await page.getByRole('button', { name: 'We are done' }).click()
  await page.getByRole('button', { name: 'Record that it was held' }).click()
}

async function debrief(page: Page) {
  const prompt = (name: RegExp) => page.getByRole('button', { name })
  await page.getByLabel('What did you learn?').fill('Research is mostly persuading colleagues.')
  await page.getByRole('button', { name: 'Use this answer' }).click()
  await page
    .getByRole('textbox', { name: 'What they said' })
    .fill('You will spend half of your week convincing people.')
  await page.getByLabel('Which way it counts').selectOption({ label: 'Against it' })
  await page.getByRole('button', { name: 'Go on' }).click()
  await page.getByLabel('What surprised you?').fill('How little time goes into interviews.')
  await prompt(/Your interest/).click()
  await page.getByRole('group', { name: 'After' }).getByRole('button', { name: '8' }).click()
  await prompt(/What they gave you/).click()
  await page.getByRole('button', { name: 'Add a name they gave' }).click()
  await page.getByRole('combobox', { name: 'Who', exact: true }).fill('Head of design at Lumen Transit')
  await page.getByRole('option', { name: /Head of design at Lumen Transit/ }).click()
  await page.getByLabel('May you use their name?').selectOption('granted')
  await page.getByRole('button', { name: 'Save the debrief' }).click()
  await expect(page.getByText('Research is mostly persuading colleagues.')).toBeVisible()
  await expect(page.getByText('6 before, 8 after')).toBeVisible()
}

async function sayThankYou(page: Page) {
  await go(page, 'Today')
  await expect(page.getByText('Thank Noor Haddad')).toBeVisible()
  await page.getByRole('link', { name: 'Write the thank-you' }).click()
  await sendIt(page)
  await go(page, 'Today')
  await expect(page.getByText('Nothing is due.')).toBeVisible()
  await page.getByText('2 things done').click()
  await expect(page.getByText('Thank Noor Haddad')).toBeVisible()
}

const go = (page: Page, place: string) =>
  page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: place, exact: true }).click()

/** As the calendar says it: `24 November 2026`. */
const tomorrow = () =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/Berlin' }).format(
    Date.now() + 86_400_000,
  )
