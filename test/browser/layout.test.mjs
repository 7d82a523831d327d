import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { MORNING } from './cloud.mjs'
import { faultsOf } from './look.mjs'
import { findPages, openingOf } from './pages.mjs'
import { AT_START, openPhone } from './phone.mjs'
import { nearbyOf, useParts } from './setting.mjs'

/** The worst case and the usual one; all of them with `npm run test:long`. */
const grid = process.env.LONG
  ? ['normal', 'elder', 'xl'].flatMap((letters) => [320, 360, 390, 414, 768].map((width) => ({ letters, width })))
  : [
      { letters: 'xl', width: 320 },
      { letters: 'normal', width: 390 },
    ]

/** These show nothing of the sample; every other page says that what it shows is made up. */
const withoutData = ['pages/scan/index', 'packages/complaints/danger/index']

const about = {}
const parts = useParts(async (cloud) => {
  const { answerId, place } = await nearbyOf(cloud)
  Object.assign(about, { pointId: answerId, communityId: place.communityId })
  await cloud.call('points.report', { pointId: answerId, says: 'closed' }, 'resident')
})

const pages = findPages()

test('the list of pages comes from the configuration', () => {
  assert.equal(pages.includes('pages/home/index'), true)
  assert.equal(pages.includes('packages/staff/tasks/index'), true)
})

for (const { letters, width } of grid) {
  describe(`${letters} letters on ${width} px`, () => {
    const remembered = { settings: { letters, pace: 'standard' }, where: AT_START }
    let phone
    before(async () => {
      phone = await openPhone(parts.browser, parts.cloud.address, { width, now: MORNING, remembered })
      await phone.ready()
    })
    after(() => phone?.context.close())

    for (const page of pages) {
      test(`${page} holds together`, async () => {
        const { path, persona } = openingOf(page, about)
        await parts.cloud.setClock(MORNING)
        await phone.startOver({ ...remembered, persona })
        await phone.open(path)
        assert.equal(new URL(phone.page.url()).hash.startsWith(`#/${page}`), true, 'another page was opened')
        const faults = await faultsOf(phone.page, letters)
        if (!withoutData.includes(page) && !(await phone.screen.getByText('演示数据').first().isVisible())) {
          faults.push('does not say that its data is made up')
        }
        assert.equal(faults.join('\n'), '')
        phone.check()
      })
    }
  })
}
