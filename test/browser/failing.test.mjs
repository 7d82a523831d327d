import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { findPages } from '../full/pages.mjs'
import { useFull } from './full.mjs'
import { faultsOf } from './look.mjs'

/** Answered at once; without any answer each call is repeated for seconds, which the long run waits for. */
const BROKEN = { ok: false, error: { code: 'internal', message: '', retry: false, trace: 'h7k2m9p4qa1t3v5s' } }
/** What the console says of calls that are cut. */
const CUT = /Failed to load resource|ERR_FAILED/

/** The pages that said that something failed. */
const failures = []
const { inSize } = useFull()

inSize('with calls that fail', { letters: 'xl', width: 320 }, (use) => {
  before(() =>
    use().phone.page.route('**/api', (route) => {
      // Pages of the staff first ask who is calling, and would all show the same failure of that.
      if (route.request().postDataJSON()?.method === 'me.get') return route.fallback()
      return process.env.LONG ? route.abort() : route.fulfill({ json: BROKEN })
    }),
  )

  for (const page of findPages()) {
    test(`${page} holds together (xl, 320 px)`, async () => {
      const { phone, open } = use()
      await open(page)
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
