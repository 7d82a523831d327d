// Takes the README's pictures into docs/images: the built browser version on the local cloud, at a fixed time and
// place.
// `node scripts/pictures.mjs [name…]` takes only the named ones, otherwise all.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { MORNING, startCloud } from '../test/browser/cloud.mjs'
import { AT_START, openPhone, START } from '../test/browser/phone.mjs'
import { launchChromium } from '../test/chromium/find.mjs'
import { bookingPictures, bookRooms } from './booking-pictures.mjs'
import { root } from './bundle.mjs'
import { picturePng } from './picture-png.mjs'
import { fileComplaint, complaintPictures } from './complaint-screens.mjs'

const FOLDER = join(root, 'docs/images')
const BYTES_MAX = 150 * 1024
const SCALE = 2

const ofPoint =
  (page) =>
  ({ pointId }) =>
    `packages/find/${page}/index?id=${pointId}`

/**
 * Each picture: its page, given what `prepare` returns, and the persona who sees it. `hand` acts on the page before the
 * picture is taken; `only` selects a part of the page.
 */
const pictures = [
  { name: 'home-390', page: () => '' },
  { name: 'elder-home-390', page: () => '', letters: 'elder' },
  { name: 'first-390', page: () => '', where: 'null' },
  { name: 'map-390', page: () => '', only: '.rm', height: 1400 },
  { name: 'way-390', page: ofPoint('way') },
  { name: 'point-390', page: ofPoint('point') },
  { name: 'service-390', page: ofPoint('point'), press: '.sv-n', only: '.cd:has(.sv)' },
  { name: 'place-390', page: () => 'packages/find/place/index' },
  { name: 'me-390', page: () => 'pages/me/index' },
  ...bookingPictures,
  ...complaintPictures,
]
const asked = process.argv.slice(2)

/** The pixels of a screenshot, decoded by the browser. */
const pixelsOf = (page, picture) =>
  page.evaluate(async (base64) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob())
    const { width, height } = image
    const pen = new OffscreenCanvas(width, height).getContext('2d')
    pen.drawImage(image, 0, 0)
    const { data } = pen.getImageData(0, 0, width, height)
    let binary = ''
    for (let at = 0; at < data.length; at += 8192) binary += String.fromCharCode(...data.subarray(at, at + 8192))
    return { width, height, rgba: btoa(binary) }
  }, picture.toString('base64'))

const shoot = async (phone, about, { name, page, press, hand, only }) => {
  await phone.open(page(about))
  if (press) await phone.screen.locator(press).first().tap()
  await hand?.(phone)
  await phone.ready()
  const taken = await (only ? phone.screen.locator(only) : phone.page).screenshot()
  const { rgba, width, height } = await pixelsOf(phone.page, taken)
  const file = picturePng(Buffer.from(rgba, 'base64'), width, height)
  writeFileSync(join(FOLDER, `${name}.png`), file)
  return file.length
}

const prepare = async (cloud) => {
  const { answerId: pointId } = await cloud.call('points.nearby', { ...START, profile: 'standard' })
  return { pointId, ...(await bookRooms(cloud, pointId)), ...(await fileComplaint(cloud)) }
}

mkdirSync(FOLDER, { recursive: true })
const [browser, cloud] = await Promise.all([launchChromium(), startCloud()])
try {
  const about = await prepare(cloud)
  for (const picture of pictures.filter(({ name }) => asked.length === 0 || asked.includes(name))) {
    const { name, letters = 'normal', where = AT_START, width, height, persona } = picture
    await cloud.setClock(MORNING)
    const phone = await openPhone(browser, cloud.address, {
      now: MORNING,
      width,
      height,
      remembered: { settings: { letters, pace: 'standard' }, where, ...(persona && { persona: persona(about) }) },
      context: { deviceScaleFactor: SCALE },
    })
    const bytes = await shoot(phone, about, picture)
    phone.check()
    await phone.context.close()
    console.log(`docs/images/${name}.png: ${Math.round(bytes / 1024)} KB`)
    if (bytes > BYTES_MAX) throw new Error(`${name}.png is larger than ${BYTES_MAX / 1024} KB`)
  }
} finally {
  await browser.close()
  await cloud.stop()
}
