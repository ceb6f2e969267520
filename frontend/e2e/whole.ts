// What must be true of every page: it fits the screen, and axe finds nothing. No page of ours has frames, so axe runs
// in the page alone, which takes half the time of opening another page to sum up.
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

export const expectNoViolations = (page: Page) => expectNothing(page, axe(page).withTags(WCAG))

/** Where a page is looked at again in other colours. */
export const expectContrast = (page: Page) => expectNothing(page, axe(page).withRules(['color-contrast']))

export async function expectToFit(page: Page): Promise<void> {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(overflow, `${page.url()} is wider than the screen`).toBeLessThanOrEqual(0)
}

const axe = (page: Page) => new AxeBuilder({ page }).setLegacyMode()

async function expectNothing(page: Page, builder: AxeBuilder): Promise<void> {
  const { violations } = await builder.analyze()
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(' | ')}`),
    page.url(),
  ).toEqual([])
}
