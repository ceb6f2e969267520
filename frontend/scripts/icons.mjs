// Draws the PNG icons of the installed app from favicon.svg, with the Chromium of the browser tests.
// Again after the drawing changed: node scripts/icons.mjs
import { readFile, writeFile } from 'node:fs/promises'
import { chromium } from '@playwright/test'

const PAPER = '#faf7f0'
const HERE = new URL('../public/', import.meta.url)
/** `share`: how much of the edge the drawing takes; a mask may cut off a fifth on each side. */
const ICONS = [
  { name: 'icon-192', size: 192, share: 0.9, paper: 'transparent' },
  { name: 'icon-512', size: 512, share: 0.9, paper: 'transparent' },
  { name: 'maskable-512', size: 512, share: 0.58, paper: PAPER },
  { name: 'apple-touch-180', size: 180, share: 0.72, paper: PAPER },
]

const drawing = await readFile(new URL('favicon.svg', HERE), 'base64')
const browser = await chromium.launch({
  executablePath: process.env.E2E_CHROMIUM || undefined,
  args: ['--no-sandbox'],
})
const page = await browser.newPage()
for (const { name, size, share, paper } of ICONS) {
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(
    `<body style="margin:0;display:grid;place-items:center;height:100vh;background:${paper}">` +
      `<img style="width:${share * 100}%" src="data:image/svg+xml;base64,${drawing}"></body>`,
  )
  await page.locator('img').evaluate((image) => image.decode())
  const picture = await page.screenshot({ omitBackground: true })
  await writeFile(new URL(`icons/${name}.png`, HERE), picture)
}
await browser.close()
