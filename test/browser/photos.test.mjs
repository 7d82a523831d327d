import assert from 'node:assert/strict'
import { bothSizes } from './setting.mjs'
import { answer, button, field, openAs, useStaff } from './staff-world.mjs'
import { tapOn } from './tap-on.mjs'

/** No content check runs here: every picture is pending review. */
process.env.CONTENT_CHECK = 'down'

const { about, onPhone } = useStaff()
const inBothSizes = bothSizes(onPhone)

/** Polls until the timer has done its work. */
const held = async (cloud) => {
  const end = Date.now() + 15_000
  while (Date.now() < end) {
    const { files } = await cloud.call('files.pendingReview', {}, about.worker)
    if (files.length > 0) return files
  }
  return assert.fail('no picture is held')
}

/** A JPEG drawn by the browser. */
const picture = (phone) =>
  phone.page.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 400, height: 300 })
    const pen = canvas.getContext('2d')
    pen.fillStyle = '#a8440f'
    pen.fillRect(0, 0, 400, 300)
    return canvas.toDataURL('image/jpeg').split(',')[1]
  })

const addPhoto = async (phone, buffer) => {
  const chooser = phone.page.waitForEvent('filechooser')
  await phone.press('加一张照片')
  await (await chooser).setFiles({ name: '门口.jpg', mimeType: 'image/jpeg', buffer })
}
const shown = async (cloud) => (await cloud.call('points.get', { pointId: about.id })).photos

onPhone('a photo is added to a point, reviewed, shown and removed', {}, async (phone, cloud) => {
  await openAs(phone, about.worker, 'point', `?id=${about.id}`)
  await phone.read('还没有照片')
  await phone.type('值班的人', '小林')
  await addPhoto(phone, Buffer.from(await picture(phone), 'base64'))
  await phone.read(/^传好了/)
  assert.equal(await field(phone, '值班的人').inputValue(), '小林')
  await held(cloud)

  await openAs(phone, about.worker, 'waiting')
  await tapOn(button(phone, new RegExp(`${about.point.name}的照片`)))
  const image = phone.screen.getByRole('img', { name: `${about.point.name}的照片` })
  await image.waitFor()
  await phone.page.waitForFunction((element) => element.naturalWidth > 0, await image.elementHandle())
  await phone.press('可以放')
  await phone.read('没有要看的照片')
  assert.equal((await shown(cloud)).length, 1)

  await openAs(phone, about.worker, 'point', `?id=${about.id}`)
  await phone.press('去掉')
  await answer(phone, '先留着')
  await phone.press('去掉')
  await answer(phone, '去掉')
  await phone.read('还没有照片')
  assert.equal((await shown(cloud)).length, 0)
})

onPhone('a photo is refused after a question', {}, async (phone, cloud) => {
  await openAs(phone, about.worker, 'point', `?id=${about.id}`)
  await addPhoto(phone, Buffer.from(await picture(phone), 'base64'))
  await phone.read(/^传好了/)
  await held(cloud)
  await phone.play(about.worker)
  await phone.open('packages/complaint-desk/photos/index')
  await phone.press('不行')
  await answer(phone, '删掉')
  await phone.read('没有要看的照片')
  assert.equal((await shown(cloud)).length, 0)
})

/** What the console says when a file of another type is refused. */
const REFUSED = { path: '', allowed: /415/ }

inBothSizes('a file that is no photo is refused with a sentence, and another can be chosen', REFUSED, async (phone) => {
  await openAs(phone, about.worker, 'point', `?id=${about.id}`)
  await addPhoto(phone, Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'))
  await phone.read('没传成')
  await phone.read(/不是照片/)
  await button(phone, '换一张').waitFor()
})
