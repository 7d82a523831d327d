// The pictures of complaints: one that has been answered, one that is being written, and the queue of the sample.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './bundle.mjs'

/** A resident of the building of the sample's complaints, as in data/sample. */
const REPORTER = 'resident-2'
/** A worker of that community. */
const WORKER = 'worker'
/** The morning after the day of the pictures. */
const VISIT = '2026-11-26T01:30:00.000Z'

const COMPLAINT = {
  category: 'leak',
  concerns: 'home',
  urgency: 'soon',
  door: '2-3',
  when: '天天下午',
  isNamed: false,
  photos: 0,
  words: '演示：楼上空调的水滴在我晾的衣服上，一开就滴。',
}

const photo = {
  name: 'drip.jpg',
  mimeType: 'image/jpeg',
  buffer: readFileSync(join(root, 'data/sample/pictures/drip.jpg')),
}

const addPhoto = async (phone) => {
  const chooser = phone.page.waitForEvent('filechooser')
  await phone.screen.getByRole('button', { name: /^拍一张/ }).tap()
  await (await chooser).setFiles(photo)
  await phone.screen.getByRole('button', { name: '去掉第 1 张' }).waitFor()
}

const write = async (phone) => {
  await addPhoto(phone)
  await phone.type('说说怎么回事', '演示：楼上 3-2 的空调水滴在我家衣服上，电话 138 0013 8000。')
  await phone.press('漏水滴水')
  await phone.screen.getByText('还没有选').tap()
  await phone.screen.getByRole('button', { name: '演示瓦当巷 1 号楼' }).tap()
  await phone.press('就是这里')
  await phone.press('这几天', 'radio')
  await phone.screen.getByRole('heading', { level: 1 }).tap() // leaves the text field
}

const preview = async (phone) => {
  await write(phone)
  await phone.press('看看别人会看到什么')
  await phone.read('别人只会看到这些')
}

/**
 * Files a complaint about dripping water and announces a visit for the next day. The reporter's name and number are
 * already known.
 * @returns what the pages' addresses below need
 */
export const fileComplaint = async (cloud) => {
  const { community } = await cloud.call('me.get', {}, WORKER)
  const { buildings } = await cloud.call('buildings.list', { communityId: community.id }, REPORTER)
  const place = { buildingId: buildings[0].id, position: null, words: '' }
  const { complaintId } = await cloud.call(
    'complaints.file',
    { communityId: community.id, place, ...COMPLAINT },
    REPORTER,
  )
  await cloud.call('complaints.accept', { complaintId, words: '演示：收到了，明早来敲门。' }, WORKER)
  await cloud.call('complaints.visit', { complaintId, at: VISIT, words: null }, WORKER)
  return { complaintId }
}

const newComplaintPage = () => 'packages/complaints/new/index'
const complaintPage = ({ complaintId }) => `packages/complaints/complaint/index?id=${complaintId}`
const queuePage = () => 'packages/complaint-desk/queue/index'
const as = (persona) => () => persona

/** The same fields as in scripts/pictures.mjs. */
export const complaintPictures = [
  { name: 'new-complaint-390', page: newComplaintPage, persona: as(REPORTER), hand: write, height: 1180 },
  { name: 'preview-390', page: newComplaintPage, persona: as(REPORTER), hand: preview, height: 1180 },
  { name: 'complaint-390', page: complaintPage, persona: as(REPORTER), height: 1180 },
  { name: 'elder-complaint-390', page: complaintPage, persona: as(REPORTER), letters: 'elder', height: 1180 },
  { name: 'queue-390', page: queuePage, persona: as(WORKER), height: 1180 },
  { name: 'queue-1280', page: queuePage, persona: as(WORKER), width: 1280 },
  { name: 'danger-390', page: () => 'packages/complaints/danger/index' },
]
