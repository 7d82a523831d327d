import assert from 'node:assert/strict'
import { keptDraft } from '../../full/kept-draft.mjs'
import { MORNING } from '../cloud.mjs'
import { addPhoto, knownPerson } from './complaint-hand.mjs'
import { bothSizes, useCloud } from '../setting.mjs'

const onPhone = useCloud()
const inBothSizes = bothSizes(onPhone)
const NEW_COMPLAINT = 'packages/complaints/new/index'

inBothSizes(
  'a photo opens on a page of its own, with buttons, arrow keys and Esc, and words instead of it',
  { path: '' },
  async (phone, cloud) => {
    await phone.play(await knownPerson(cloud, 'resident-331'))
    await phone.open(NEW_COMPLAINT)
    await addPhoto(phone, /^拍一张/, 1)
    await addPhoto(phone, /^再加一张/, 2)
    await phone.press('看大图，第 2 张')
    await phone.read('第 2 张，共 2 张')
    const image = phone.screen.getByRole('img', { name: '第 2 张照片' })
    await phone.page.waitForFunction((element) => element.naturalWidth > 0, await image.elementHandle())
    await phone.page.keyboard.press('ArrowLeft')
    await phone.read('第 1 张，共 2 张')
    await phone.page.keyboard.press('ArrowLeft')
    await phone.read('第 2 张，共 2 张')
    await phone.press('下一张')
    await phone.read('第 1 张，共 2 张')
    await phone.page.keyboard.press('Escape')
    await phone.read('哪里不顺心？')
    await phone.press('看大图，第 1 张')
    await phone.read('第 1 张，共 2 张')
  },
)

const photo = (name, step) => ({
  name,
  bytes: 9,
  step,
  attempt: 0,
  fileId: '',
  ticket: '',
  cloudPath: '',
  cloudId: null,
})
const CONTENT = {
  category: 'leak',
  concerns: 'everyone',
  urgency: 'soon',
  words: '演示：滴水。',
  community: null,
  building: null,
  spot: null,
  placeWords: '演示路 1 号',
  door: '',
  when: '',
  isNamed: true,
}
const draft = (id, step, photos) => {
  const complaintId = step === 'photos' ? '1-complaint000000000' : null
  const refused = photos.map((one) => ({ ...one, problem: '照片太大了' }))
  return keptDraft({ id, step, content: CONTENT, photos: refused, complaintId, at: MORNING })
}
const ID = 'd0123456789abcdef099'
const kept = (persona, one) => ({ remembered: { persona, [`drafts ${persona}`]: [one] } })

inBothSizes(
  'a photo of a draft is removed after a question',
  {
    path: `${NEW_COMPLAINT}?draft=${ID}`,
    ...kept('resident-332', draft(ID, 'writing', [photo('resident-332-a', 'waiting')])),
  },
  async (phone) => {
    await phone.press('去掉第 1 张')
    await phone.page.getByRole('dialog').getByText('不要这张照片了？').waitFor()
  },
)

inBothSizes(
  'a photo that did not arrive is given up after a question',
  {
    path: 'packages/complaints/mine/index',
    ...kept('resident-333', draft(ID, 'photos', [photo('resident-333-a', 'failed')])),
  },
  async (phone) => {
    await phone.press('第 1 张不传了')
    const question = phone.page.getByRole('dialog')
    await question.getByText('这张照片不传了？').waitFor()
    await question.getByRole('button').nth(1).waitFor()
    assert.equal(await question.getByRole('button').count(), 2)
  },
)
