import assert from 'node:assert/strict'
import { bothSizes } from './setting.mjs'
import { answer, rowOf, useStaff } from './staff-world.mjs'
import { tapOn } from './tap-on.mjs'

const { about, onPhone } = useStaff()
const onBoth = bothSizes(onPhone)
const PAGE = { path: 'packages/posters/list/index' }

const cell = (phone, name) => rowOf(phone, about.point.name).getByRole('button', { name })
const open = async (phone) => {
  await phone.play(about.manager)
  await phone.open(PAGE.path)
  await phone.read('墙上的码牌')
}

onBoth('posters are chosen, printed into one file, and ended after a question', PAGE, async (phone, cloud) => {
  await open(phone)
  await phone.press('都不选')
  await tapOn(cell(phone, /看看这里/))
  await tapOn(cell(phone, /当志愿者/))
  await phone.read('选了 2 张')
  await phone.press('印 2 张')
  await phone.read('2 张排好了')
  // A headless browser downloads a PDF instead of showing it.
  await phone.page.evaluate(() => (window.open = (address) => void (window.openedAddress = address)))
  await phone.press('打开文件')
  const file = await phone.page.evaluate(async () => (await fetch(window.openedAddress)).headers.get('content-type'))
  assert.equal(file, 'application/pdf')
  const { points } = await cloud.call('posters.list', { communityId: about.communityId }, about.manager)
  const made = points.find(({ id }) => id === about.id).posters.filter(({ roomId }) => roomId === null)
  assert.deepEqual(made.map(({ task }) => task).sort(), ['look', 'volunteer'])

  await tapOn(cell(phone, /看看这里/))
  await tapOn(cell(phone, /当志愿者/))
  await phone.press('这 2 张不用了')
  await answer(phone, '先留着')
  await phone.press('这 2 张不用了')
  await answer(phone, '不用了')
  await phone.read('停了 2 张')
  await cell(phone, /看看这里，没印过/).waitFor()
})

onBoth('the chosen sheets are shown one after the other with what will stand on them', PAGE, async (phone) => {
  await open(phone)
  await phone.press('都不选')
  await tapOn(cell(phone, /看看这里/))
  await tapOn(cell(phone, /说烦心事/))
  await phone.read('第 1 张，共 2 张')
  const sheet = phone.screen.getByRole('group', { name: '这张上面写的' })
  await sheet.getByText('今天开不开门、能办什么事，扫一下就知道').waitFor()
  await phone.press('下一张')
  await phone.read('第 2 张，共 2 张')
  await sheet.getByText('没有智能手机？打电话一样说').waitFor()
  await sheet.getByText(/^周一到周五/).waitFor()
})

onPhone('a sheet whose telephone has changed is chosen at once', PAGE, async (phone, cloud) => {
  const { id, communityId, manager } = about
  const sheet = { tasks: [], hasDoorSigns: false, sheets: [{ pointId: id, task: 'complaint' }], size: 'A4' }
  await cloud.call('posters.make', sheet, manager)
  const { version, name, kind, services, highlight, address, dutyName, hours, accessibility, serviceDetails, alerts } =
    await cloud.call('points.get', { pointId: id }, manager)
  const said = { name, kind, services, highlight, address, dutyName, hours, accessibility, serviceDetails, alerts }
  const phoneNow = '023-0000 4321'
  await cloud.call('points.save', { pointId: id, version, communityId, ...said, phone: phoneNow }, manager)
  await open(phone)
  await phone.read('电话变了')
  await phone.press('只选要换的')
  await phone.read('其中 1 张墙上的旧了')
})

onPhone('in a wide window the posters are a table', { ...PAGE, width: 1280, height: 900 }, async (phone) => {
  await open(phone)
  const boxes = await cell(phone, /./).evaluateAll((cells) =>
    cells.slice(0, 5).map((one) => one.getBoundingClientRect().toJSON()),
  )
  const middle = Math.round((boxes[0].top + boxes[0].bottom) / 2)
  assert.deepEqual(
    boxes.map(({ top, bottom }) => Math.round((top + bottom) / 2)),
    boxes.map(() => middle),
  )
})
