import assert from 'node:assert/strict'
import { fail, launch } from '../launch.mjs'

/** What survives an app restart: storage and the app's own files. */
export const pocket = () => ({ storage: {}, files: {} })

/** The part of WeChat's file system in which photos wait: names and sizes. Runs beside the app. */
const fileSystem = (files) => `
  globalThis.__files = ${JSON.stringify(files)}
  const answer = (work) => (options) => Promise.resolve().then(() => work(options)).then(options.success, options.fail)
  const missing = () => { throw { errMsg: 'fail no such file' } }
  wx.getFileSystemManager = () => ({
    copyFile: answer(({ destPath }) => { globalThis.__files[destPath] = 3000 }),
    getFileInfo: answer(({ filePath }) => (filePath in globalThis.__files ? { size: globalThis.__files[filePath] } : missing())),
    readdir: answer(({ dirPath }) => ({ files: Object.keys(globalThis.__files).filter((path) => path.startsWith(dirPath + '/')).map((path) => path.slice(dirPath.length + 1)) })),
    unlink: answer(({ filePath }) => void delete globalThis.__files[filePath]),
  })`

/** Does not wait for calls that are never answered. */
const UNANSWERED = `; Object.defineProperty(globalThis.__mp, 'pending', { get: () => 0, set: () => {} })`

const readPocket = () => {
  const { keys } = wx.getStorageInfoSync()
  return { storage: Object.fromEntries(keys.map((key) => [key, wx.getStorageSync(key)])), files: globalThis.__files }
}

/** One pixel, in place of every local photo: their paths lead nowhere here. */
const PIXEL = Buffer.from('R0lGODlhAQABAAAAACw=', 'base64')

/**
 * The network between the phone and the server. `onCall`, `onUpload`: what happens to each on its way, given the work
 * that the server would do; by itself it is done and answered.
 */
export const network = () => ({
  onCall: (_method, work) => work(),
  onUpload: (work) => work(),
})

/** As long as nobody answers. */
export const never = () => new Promise(() => {})
export const lost = () => {
  throw fail('cloud.callFunction', 'timeout')
}

/**
 * Opens the app with this stored data.
 * @param world of `usePhone`
 * @param options `isUnanswered`: a call that is never answered is not waited for
 * @returns the running app; `kill` ends it wherever it is and returns what is stored then
 */
export const openApp = async (
  world,
  { storage, files },
  { persona, net = network(), page = 'pages/complaints/index', isUnanswered = false },
) => {
  const identity = await world.cloud.play(persona)
  let photos = 0
  const app = await launch({
    dist: 'dist/weapp',
    browser: world.browser,
    now: world.cloud.clock.now,
    page,
    storage,
    prelude: fileSystem(files) + (isUnanswered ? UNANSWERED : ''),
    viewport: { width: 390, height: 844 },
    stubs: {
      getSetting: () => ({ authSetting: {} }),
      makePhoneCall: () => ({}),
      chooseMedia: () => ({ tempFiles: [{ tempFilePath: `http://tmp/chosen-${++photos}.jpg`, size: 3_000 }] }),
      'cloud.callFunction': ({ data }) =>
        net.onCall(data.method, async () => ({ result: await world.cloud.dispatch(data, identity) })),
      'cloud.uploadFile': ({ cloudPath }) =>
        net.onUpload(async () => ({ fileID: `cloud://yijia-test.0000/${cloudPath}` })),
    },
  })
  await app.tab
    .context()
    .route(/^http:\/\/(usr|tmp)\//, (route) => route.fulfill({ contentType: 'image/gif', body: PIXEL }))
  const kill = async () => {
    const left = await app.evaluate(readPocket)
    await app.close()
    return left
  }
  return Object.assign(app, { kill })
}

/** Waits until all complaints and photos have arrived. */
export const untilSent = (phone) => phone.tab.waitForFunction(() => wx.getStorageSync('drafts ') === '[]')

export const press = (phone, name, role = 'button') => phone.tap(`role=${role}[name="${name}"]`)
/** Sets the whole value at once; single key presses are not the subject here. */
export const type = async (phone, name, text) => {
  const host = phone.locator(`role=textbox[name="${name}"]`)
  const inner = host.locator('input, textarea')
  await ((await inner.count()) > 0 ? inner.first() : host).fill(text)
  await phone.settle()
}

export const SAYS = '楼上 3-2 的空调水滴在我家衣服上，电话 138 0013 8000。'
export const MASKED = '楼上 〔门牌号〕 的空调水滴在我家衣服上，电话 〔电话号码〕。'
export const DOOR = '2 栋 5-1'

/** Fills the form with two photos, words that contain a number, a place and a door. The form must be on the screen. */
export const fill = async (phone, { place, says = SAYS, category = '漏水滴水' }) => {
  await phone.tap('role=button[name=/^拍一张/]')
  await phone.tap('role=button[name=/^再加一张/]')
  await type(phone, '说说怎么回事', says)
  await press(phone, category, 'checkbox')
  await phone.tap('text=还没有选')
  await type(phone, '在哪里，再说细一点', place)
  await type(phone, '您家门牌号', DOOR)
  await press(phone, '就是这里')
  await press(phone, '这几天', 'radio')
}

/** The complaints of this person with the photos that have arrived; asserts that the phone has no error. */
export const messagesFrom = async (call, persona) => {
  const { open, over } = await call(persona, 'complaints.mine', {})
  const complaints = []
  for (const { id, relation } of [...open, ...over]) {
    if (relation !== 'own') continue
    const { complaint: one } = await call(persona, 'complaints.get', { complaintId: id })
    complaints.push({ id, words: one.words, photos: one.photos.length + one.hiddenPhotos })
  }
  return complaints
}

/** Gives the persona a name, a number and a home in the first community. */
export const knownPerson = async (call, persona, name = '演示居民') => {
  await call(persona, 'me.save', {
    name,
    phone: `000000${persona.replace(/\D/g, '').padStart(5, '0')}`,
    homeCommunityId: 1,
  })
  return persona
}

/** Opens the app for `body` and closes it in any case; asserts that it has no error. */
export const withApp = async (world, left, options, body) => {
  const phone = await openApp(world, left, options)
  try {
    await body(phone)
    await assertQuiet(phone)
  } finally {
    await phone.close()
  }
}

const assertQuiet = async (phone) => {
  assert.deepEqual(await phone.errors(), [])
  assert.deepEqual(phone.blocked, [])
}

/** Implements `hand` of test/flows with one phone after another. @param world of `usePhone` */
export const handOf = (world) => {
  let phone = null
  const close = async () => {
    await phone?.close()
    phone = null
  }
  const check = () => phone && assertQuiet(phone)
  return {
    as: async (persona, page) => {
      await check()
      await close()
      phone = await openApp(world, pocket(), { persona, page })
    },
    press: (name) => press(phone, name),
    pressLast: (name) => phone.tap(`role=button[name="${name}"] >> nth=-1`),
    pressLike: (name) => phone.tap(`role=button[name=${name}]`),
    pressIn: (row, name) => phone.tap(`.st-tr:has-text("${row}") >> role=button[name="${name}"]`),
    choose: (name) => press(phone, name, 'checkbox'),
    pick: (name) => press(phone, name, 'radio'),
    type: (label, text) => type(phone, label, text),
    read: (words) => phone.waitForText('.page', words),
    text: () => phone.content(),
    check,
    close,
  }
}
