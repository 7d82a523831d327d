import assert from 'node:assert/strict'
import { MORNING } from '../cloud.mjs'
import { useCloud } from '../setting.mjs'
import { addPhoto, knownPerson } from './complaint-hand.mjs'
import { answer } from '../staff-world.mjs'

const onPhone = useCloud()
const NEW_COMPLAINT = 'packages/complaints/new/index'
const DAY_MS = 86_400_000
const later = (days) => new Date(Date.parse(MORNING) + days * DAY_MS)

/** Whether so many photos lie in the browser's own database. Runs in the page. */
const areKept = (expected) =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('yijia', 1)
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const counting = opening.result.transaction('photos').objectStore('photos').count()
      counting.onsuccess = () => {
        opening.result.close()
        resolve(counting.result === expected)
      }
    }
  })

onPhone(
  'a photo whose draft was never stored is removed at a later start, and not by a window of the same day',
  { path: '' },
  async (phone, cloud) => {
    const persona = await knownPerson(cloud, 'resident-321')
    await phone.play(persona)
    await phone.open(NEW_COMPLAINT)
    await addPhoto(phone, /^拍一张/, 1)
    await phone.page.evaluate((key) => localStorage.removeItem(key), `yijia.drafts ${persona}`)
    await phone.page.clock.setFixedTime(later(0.5))
    await phone.open(NEW_COMPLAINT)
    await addPhoto(phone, /^拍一张/, 1)
    assert.ok(await phone.page.evaluate(areKept, 2))
    await phone.page.clock.setFixedTime(later(2))
    await phone.open('packages/complaints/mine/index')
    await phone.page.waitForFunction(areKept, 1)
    await phone.press('接着写')
    await phone.screen.getByRole('button', { name: '去掉第 1 张' }).waitFor()
  },
)

onPhone(
  'object URLs are revoked after a picture was copied and after it was removed',
  { path: '' },
  async (phone, cloud) => {
    await phone.play(await knownPerson(cloud, 'resident-322'))
    await phone.open(NEW_COMPLAINT)
    await phone.page.evaluate(() => {
      const held = new Set()
      const { createObjectURL, revokeObjectURL } = URL
      URL.createObjectURL = (blob) => {
        const address = createObjectURL.call(URL, blob)
        held.add(address)
        return address
      }
      URL.revokeObjectURL = (address) => {
        held.delete(address)
        revokeObjectURL.call(URL, address)
      }
      globalThis.pendingPictures = held
    })
    await addPhoto(phone, /^拍一张/, 1)
    await addPhoto(phone, /^再加一张/, 2)
    await phone.page.waitForFunction(() => globalThis.pendingPictures.size === 2)
    await phone.press('去掉第 2 张')
    await answer(phone, '先留着')
    for (const name of ['去掉第 2 张', '去掉第 1 张']) {
      await phone.press(name)
      await answer(phone, '去掉')
    }
    await phone.page.waitForFunction(() => globalThis.pendingPictures.size === 0)
  },
)
