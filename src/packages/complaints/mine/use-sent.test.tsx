import { act } from '@testing-library/react'
import { observer } from 'mobx-react-lite'
import { useEffect } from 'react'
import { onPhone } from '../../../../test/booking/on-phone'
import { answering } from '../../../../test/booking/phone'
import { WRITTEN_AT, writtenDraft } from '../../../../test/complaint/written-draft'
import { type ComplaintInput, toFile } from '../../../stores/complaints/draft/draft'
import { useStores } from '../../../stores/root'
import { useSent } from './use-sent'

const Page = observer(function Page({ onSent }: { onSent: () => void }) {
  const { outbox } = useStores()
  useSent(onSent)
  useEffect(() => void outbox.run(), [outbox])
  return null
})

test('reports once when a complaint is sent while the page is open', async () => {
  let letGo: (answer: unknown) => void = () => {}
  const { call } = answering({ 'complaints.file': () => new Promise((resolve) => (letGo = resolve)) })
  const draft = toFile({ ...writtenDraft(), photos: [] }, { words: '楼上滴水' } as ComplaintInput, WRITTEN_AT)
  const onSent = jest.fn()
  await act(
    async () => void onPhone(<Page onSent={onSent} />, call, WRITTEN_AT, { 'drafts ': JSON.stringify([draft]) }),
  )
  expect(onSent).not.toHaveBeenCalled()
  await act(async () => letGo({ complaintId: '1-complaint000000000' }))
  expect(onSent).toHaveBeenCalledTimes(1)
})
