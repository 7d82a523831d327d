import { observer } from 'mobx-react-lite'
import { onPhone } from '../../../test/booking/on-phone'
import { answering } from '../../../test/booking/phone'
import { WRITTEN_AT } from '../../../test/complaint/written-draft'
import { newDraft, written } from '../../stores/complaints/draft/draft'
import { useNewComplaint } from './use-new-complaint'

const Form = observer(function Form({ id }: { id?: string }) {
  const { open, content } = useNewComplaint(id)
  return <p>{open.isGone ? 'gone' : `words: ${content.words}`}</p>
})
const Community = observer(function Community() {
  return <p>{useNewComplaint().community?.name}</p>
})
const show = (id?: string) => {
  const kept = { 'drafts ': JSON.stringify([written(newDraft('draft', WRITTEN_AT), { words: '演示' }, WRITTEN_AT)]) }
  return onPhone(<Form {...(id !== undefined && { id })} />, answering({}).call, WRITTEN_AT, kept).container.textContent
}

test('a route with the id of a draft on the phone continues it', () => {
  expect(show('draft')).toBe('words: 演示')
})

test('a draft that is no longer on the phone was sent or deleted and is not started again', () => {
  expect(show('sent')).toBe('gone')
})

test.each([undefined, ''])('a route without a draft id (%p) starts a new one', (id) => {
  expect(show(id)).toBe('words: ')
})

test('it begins with the community of the place that was chosen', () => {
  const community = { id: 7, name: '瓦当巷社区' }
  const where = { lat: 29.5, lng: 106.5, crs: 'gcj02', from: 'map', label: '竹筒街', community }
  const kept = { where: JSON.stringify(where) }
  const { container } = onPhone(<Community />, answering({}).call, WRITTEN_AT, kept)
  expect(container.textContent).toBe('瓦当巷社区')
})
