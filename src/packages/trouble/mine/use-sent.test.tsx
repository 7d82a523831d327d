import { act } from '@testing-library/react'
import { observer } from 'mobx-react-lite'
import { useEffect } from 'react'
import { onPhone } from '../../../../test/booking/on-phone'
import { answering } from '../../../../test/booking/phone'
import { TOLD_AT, toldDraft } from '../../../../test/complaint/told-draft'
import { type CaseInput, toFile } from '../../../domain/complaints/draft/draft'
import { useStores } from '../../../stores/root'
import { useSent } from './use-sent'

const Page = observer(function Page({ onSent }: { onSent: () => void }) {
  const { troubles } = useStores()
  useSent(onSent)
  useEffect(() => void troubles.run(), [troubles])
  return null
})

test('when a case goes out while one looks on that is heard, once', async () => {
  let letGo: (answer: unknown) => void = () => {}
  const { call } = answering({ 'complaints.file': () => new Promise((resolve) => (letGo = resolve)) })
  const draft = toFile({ ...toldDraft(), photos: [] }, { words: '楼上滴水' } as CaseInput, TOLD_AT)
  const onSent = jest.fn()
  await act(async () => void onPhone(<Page onSent={onSent} />, call, TOLD_AT, { 'troubles ': JSON.stringify([draft]) }))
  expect(onSent).not.toHaveBeenCalled()
  await act(async () => letGo({ complaintId: '1-complaint000000000' }))
  expect(onSent).toHaveBeenCalledTimes(1)
})
