import { tapOn } from '../tap-on.mjs'

/** Implements `hand` of test/flows on a test's phone, which plays one persona after another in the same browser. */
export const handOf = (phone) => {
  const named = (role, name) => phone.screen.getByRole(role, { name, exact: typeof name === 'string' })
  return {
    as: async (persona, page) => {
      await phone.play(persona)
      await phone.open(page)
    },
    press: (name) => phone.press(name),
    pressLast: (name) => tapOn(named('button', name).last()),
    pressLike: (name) => tapOn(named('button', name)),
    pressIn: (row, name) =>
      tapOn(phone.screen.locator('.st-tr').filter({ hasText: row }).getByRole('button', { name, exact: true })),
    choose: (name) => phone.press(name),
    pick: (name) => phone.press(name, 'radio'),
    type: (label, text) => named('textbox', label).fill(text),
    read: async (words) => {
      await phone.read(words)
      return phone.screen.innerText()
    },
    text: () => phone.screen.innerText(),
  }
}

/** Calls by other persons, with the parameters that test/flows uses. */
export const callOf = (cloud) => (persona, method, input) => cloud.call(method, input, persona)

/** Gives the persona a name, a number and a home in the community of the tests. @returns the persona */
export const knownPerson = async (cloud, persona) => {
  const { community } = await cloud.call('me.get', {}, 'worker-9')
  const phone = `000000${persona.replace(/\D/g, '').padStart(5, '0')}`
  await cloud.call('me.save', { name: '演示居民', phone, homeCommunityId: community.id }, persona)
  return persona
}

/** A JPEG drawn by the browser. */
const drawn = async (phone) => {
  const base64 = await phone.page.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 400, height: 300 })
    canvas.getContext('2d').fillRect(0, 0, 400, 300)
    return canvas.toDataURL('image/jpeg').split(',')[1]
  })
  return { name: '阳台.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(base64, 'base64') }
}

export const addPhoto = async (phone, name, count) => {
  const file = await drawn(phone)
  const chooser = phone.page.waitForEvent('filechooser')
  await tapOn(phone.screen.getByRole('button', { name }))
  await (await chooser).setFiles(file)
  await phone.screen.getByRole('button', { name: `去掉第 ${count} 张` }).waitFor()
}

export const SAYS = '楼上 3-2 的空调水滴在我家衣服上，电话 138 0013 8000。'
export const MASKED = '楼上 〔门牌号〕 的空调水滴在我家衣服上，电话 〔电话号码〕。'

/** Fills the form with two photos and words that contain a number, up to the preview of what others see. */
export const fill = async (phone, place) => {
  const hand = handOf(phone)
  await addPhoto(phone, /^拍一张/, 1)
  await addPhoto(phone, /^再加一张/, 2)
  await hand.type('说说怎么回事', SAYS)
  await hand.choose('漏水滴水')
  await tapOn(phone.screen.getByText('还没有选').first())
  await hand.type('在哪里，再说细一点', place)
  await hand.type('您家门牌号', '9 栋 5-1')
  await hand.press('就是这里')
  await hand.pick('这几天')
  await hand.press('看看别人会看到什么')
  await hand.read('别人只会看到这些')
}

/** Waits until all complaints and photos of this person have arrived. */
export const untilSent = (phone, persona) =>
  phone.page.waitForFunction((key) => localStorage.getItem(key) === '[]', `yijia.drafts ${persona}`)

/** Waits until the photos of this person's only draft are at these steps. */
export const untilPhotosAre = (phone, persona, steps) =>
  phone.page.waitForFunction(
    ({ key, steps }) => {
      const [draft] = JSON.parse(localStorage.getItem(key) ?? '[]')
      return draft?.photos.map(({ step }) => step).join() === steps
    },
    { key: `yijia.drafts ${persona}`, steps: steps.join() },
  )

/** The complaints of this person: their words, and how many photos have arrived. */
export const messagesFrom = async (cloud, persona) => {
  const { open, over } = await cloud.call('complaints.mine', {}, persona)
  const complaints = []
  for (const { id } of [...open, ...over]) {
    const { complaint: one } = await cloud.call('complaints.get', { complaintId: id }, persona)
    complaints.push([one.words, one.photos.length + one.hiddenPhotos])
  }
  return complaints
}
