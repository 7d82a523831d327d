import assert from 'node:assert/strict'
import { faultsOf } from './look.mjs'
import { button, openAs, useStaff } from './staff-world.mjs'
import { tapOn } from './tap-on.mjs'

const { about, onPhone } = useStaff()
const tab = (phone, name) => phone.screen.getByRole('tab', { name })
const rail = (phone) => phone.screen.locator('.rl')

for (const [width, isBeside] of [
  [1_000, false],
  [1_280, true],
]) {
  onPhone(`on ${width} px the rail stands beside every page and replaces going back`, { width }, async (phone) => {
    await openAs(phone, about.worker, 'desk')
    const [icon, name] = await Promise.all(
      ['.ic', '.rl-name'].map((part) =>
        tab(phone, /^烦心事/)
          .locator(part)
          .boundingBox(),
      ),
    )
    assert.equal(name.x > icon.x + icon.width, isBeside, 'the word beside the icon')
    assert.equal(name.y > icon.y + icon.height, !isBeside, 'the word under the icon')
    assert.equal((await faultsOf(phone.page, 'normal')).join('\n'), '')
    await tapOn(tab(phone, /^烦心事/))
    await rail(phone)
      .getByRole('tab', { name: /^烦心事/, selected: true })
      .waitFor()
    await tapOn(tab(phone, /^班次/))
    await rail(phone).getByRole('tab', { name: /^班次/, selected: true }).waitFor()
    assert.equal(await phone.page.locator('.taro-navigation-bar-back:visible').count(), 0)
    await tapOn(tab(phone, /^工作台/))
    await phone.read(/^先做这|^没有等您的事/)
    await phone.press('换回居民的样子')
    await rail(phone).waitFor({ state: 'hidden' })
  })
}

onPhone('below 960 px there is no rail, and the tools stand above the rows', { width: 959 }, async (phone) => {
  await openAs(phone, about.worker, 'desk')
  await button(phone, /^烦心事/).waitFor()
  assert.equal(await rail(phone).count(), 0)
  await phone.page.setViewportSize({ width: 960, height: 800 })
  await rail(phone).waitFor()
  assert.equal(await button(phone, /^班次/).count(), 0)
})

onPhone('the desk is worked from the keyboard', { width: 1_280 }, async (phone, cloud) => {
  const complaint = {
    communityId: about.communityId,
    category: 'clutter',
    concerns: 'everyone',
    urgency: 'soon',
    words: '演示：楼梯口堆着旧柜子，过不了人。',
    place: { buildingId: null, position: null, words: '演示 1 号楼' },
    door: '',
    when: '',
    isNamed: false,
    photos: 0,
  }
  await cloud.call('complaints.file', complaint, 'resident-401')
  await openAs(phone, about.worker, 'desk')
  await phone.read(/^先做这/)
  await phone.page.keyboard.press('j')
  await phone.screen.locator('.dk-row.st-marked').waitFor()
  await phone.page.keyboard.press('Enter')
  await phone.screen.locator('.dk-row').first().waitFor({ state: 'hidden' })
})
