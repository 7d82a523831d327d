import assert from 'node:assert/strict'
import { loadBundled } from '../../../scripts/bundle.mjs'
import { hangPosters } from '../../full/posters.mjs'
import { callsOf } from '../elsewhere.mjs'
import { usePhone } from '../phone.mjs'

const { onPhone, world } = usePhone()
const call = callsOf(world)

/** What the page says that each task leads to. */
const LANDINGS = {
  look: ['packages/scan/look/index', /现在(开着|没开)/],
  rooms: ['packages/scan/rooms/index', /您想用哪一间？/],
  complaint: ['packages/scan/complaint/index', /是哪一种烦心事？/],
  volunteer: ['packages/scan/volunteer/index', /您哪天有空|我想当志愿者/],
  checkIn: ['packages/scan/check-in/index', /来早了，还没到签到的时候/],
}

/** The codes of a point with a room, by task. */
const codesOf = async () => {
  const { community } = await call('manager', 'me.get', {})
  const { points } = await call('manager', 'posters.list', { communityId: community.id })
  const { id: pointId } = points.find(({ rooms }) => rooms.length > 0)
  return (await hangPosters(call, 'manager', { pointId, communityId: community.id })).codes
}

/** The query of a scanned code. WeChat hands a link over encoded, once more than the query itself. */
const linked = (code) => `q=${encodeURIComponent(encodeURIComponent(`https://example.invalid/s/${code}`))}`

for (const [task, [page, words]] of Object.entries(LANDINGS)) {
  onPhone(
    `a poster for ${task} opens its landing page, by WeChat's link and by WeChat's own code, with little data`,
    { persona: 'resident', page: 'pages/me/index' },
    async (phone) => {
      const { [task]: code } = await codesOf()
      const { firstBytes, firstCalls } = (await loadBundled('config/budgets.ts')).budgets.landing
      for (const query of [linked(code), `scene=${code}`]) {
        await phone.resetStats()
        await phone.reLaunch(`/pages/scan/index?${query}`)
        await phone.waitForText('.page', words)
        assert.equal(await phone.route(), page)
        const { entries } = await phone.setDataStats()
        const own = entries.filter(({ target }) => target === page)
        const first = own.slice(0, firstCalls).reduce((sum, { bytes }) => sum + bytes, 0)
        assert.ok(own.length > 0 && own.length <= firstCalls, `${query}: ${own.length} calls`)
        assert.ok(first > 0 && first <= firstBytes, `${query}: ${first} bytes`)
      }
    },
  )
}

onPhone(
  'when the network does not bring the pages behind codes, the code says what it is for, and the telephone is there',
  { persona: 'resident', page: 'pages/me/index', stubs: { makePhoneCall: () => ({}) } },
  async (phone) => {
    const { rooms: code } = await codesOf()
    await phone.evaluate(() => {
      globalThis.wx.redirectTo = ({ fail }) => fail?.({ errMsg: 'redirectTo:fail loadSubPackage' })
    })
    await phone.reLaunch(`/pages/scan/index?${linked(code)}`)
    await phone.waitForText('.page', '这是“订房间”的码。')
    await phone.tap('role=button[name="再试一次"]')
    await phone.waitForText('.page', '码没有坏')
    await phone.tap('text=/^打电话 /')
    assert.equal((await phone.calls('makePhoneCall')).length, 1)
  },
)
