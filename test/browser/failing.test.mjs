import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { fullOpening } from '../full/openings.mjs'
import { MORNING } from './cloud.mjs'
import { fillCloud, rememberedOf } from './full.mjs'
import { faultsOf } from './look.mjs'
import { findPages } from '../full/pages.mjs'
import { openPhone } from './phone.mjs'
import { useParts } from './setting.mjs'

/** Answered at once; without any answer each call is repeated for seconds, which the long run waits for. */
const BROKEN = { ok: false, error: { code: 'internal', message: '', retry: false, trace: 'h7k2m9p4qa1t3v5s' } }
/** What the console says of calls that are cut. */
const CUT = /Failed to load resource|ERR_FAILED/

const about = {}
/** The pages that said that something failed. */
const failures = []
const parts = useParts(async (cloud) => void Object.assign(about, await fillCloud(cloud)))
describe('with calls that fail', () => {
  let phone
  before(async () => {
    const remembered = rememberedOf(about, 'xl', '')
    phone = await openPhone(parts.browser, parts.cloud.address, { width: 320, now: MORNING, remembered })
    await phone.ready()
    await phone.page.route('**/api', (route) => {
      // Pages of the staff first ask who is calling, and would all show the same failure of that.
      if (route.request().postDataJSON()?.method === 'me.get') return route.fallback()
      return process.env.LONG ? route.abort() : route.fulfill({ json: BROKEN })
    })
  })
  after(() => phone?.context.close())

  for (const page of findPages()) {
    test(`${page} holds together (xl, 320 px)`, async () => {
      const { path, persona } = fullOpening(page, about)
      await phone.startOver(rememberedOf(about, 'xl', persona))
      await phone.open(path)
      assert.equal(new URL(phone.page.url()).hash.startsWith(`#/${page}`), true, 'another page was opened')
      if (await phone.screen.getByText('再试一次').count()) failures.push(page)
      assert.equal((await faultsOf(phone.page, 'xl')).join('\n'), '')
      phone.check(CUT)
    })
  }

  test('pages that need the server say that it failed, and offer another try', () => {
    assert.ok(failures.length >= 25, failures.join('\n'))
  })
})
