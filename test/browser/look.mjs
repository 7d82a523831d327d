import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { readLayout } from './in-page.mjs'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The frame that Taro draws in a browser. */
const BROWSER = { page: '.taro_page', bar: '#taro-navigation-bar', map: '.leaflet-container' }

/** The least that each size of letters promises, in CSS pixels. */
export const promises = {
  normal: { target: 44, letters: 13 },
  elder: { target: 60, letters: 18 },
  xl: { target: 60, letters: 18 },
}

/**
 * Everything that is wrong with how the page on top looks, a sentence each: axe's rules, text that is cut, covered or
 * too small, letters too pale, targets too small, anything that makes the page scroll sideways.
 *
 * @param {import('playwright-core').Page} page
 * @param {'normal' | 'elder' | 'xl'} letters
 * @returns {Promise<string[]>}
 */
export async function faultsOf(page, letters) {
  const layout = await page.evaluate(readLayout, { ...promises[letters], frame: BROWSER })
  return [...layout, ...(await axeFaults(page))]
}

/** What axe finds on the whole page, a sentence each. */
export const axeFaults = async (page) => {
  await page.evaluate(axe)
  const violations = await page.evaluate(async () => {
    // Taro draws this bar itself, outside of the pages and of their landmarks.
    const context = { include: [['body']], exclude: [['#taro-navigation-bar']] }
    const { violations: found } = await globalThis.axe.run(context, {
      resultTypes: ['violations'],
      rules: { 'label-content-name-mismatch': { enabled: true } },
    })
    return found.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map(({ html }) => html) }))
  })
  return violations.map(({ id, help, nodes }) => `axe ${id}: ${help}: ${nodes.slice(0, 3).join(' … ').slice(0, 400)}`)
}
