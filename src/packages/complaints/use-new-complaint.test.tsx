import { observer } from 'mobx-react-lite'
import { onPhone } from '../../../test/booking/on-phone'
import { answering } from '../../../test/booking/phone'
import { WRITTEN_AT } from '../../../test/complaint/written-draft'
import { newDraft, written } from '../../domain/complaints/draft/draft'
import { useNewComplaint } from './use-new-complaint'

const Form = observer(function Form({ id }: { id?: string }) {
  const { open, content } = useNewComplaint(id)
  return <p>{open.isGone ? 'gone' : `words: ${content.words}`}</p>
})
const show = (id?: string) => {
  const kept = { 'drafts ': JSON.stringify([written(newDraft('draft', WRITTEN_AT), { words: '演示' }, WRITTEN_AT)]) }
  return onPhone(<Form {...(id !== undefined && { id })} />, answering({}).call, WRITTEN_AT, kept).container.textContent
}

test('an address that names a draft of the phone goes on with it', () => {
  expect(show('draft')).toBe('words: 演示')
})

test('what the phone has no more was sent or thrown away: it is not begun anew', () => {
  expect(show('sent')).toBe('gone')
})

test.each([undefined, ''])('an address that names none (%p) begins one', (id) => {
  expect(show(id)).toBe('words: ')
})
