import { act } from '@testing-library/react'
import { observer } from 'mobx-react-lite'
import { onPhone } from '../../../../test/booking/on-phone'
import { answering } from '../../../../test/booking/phone'
import { COMPLAINT_ID, NOW } from '../../../../test/complaint/seen-complaint'
import { ComplaintMediationStore } from './mediation/complaint-mediation-store'
import { StaffComplaintStore } from './staff-complaint-store'
import { useOneForm } from './use-one-form'

test('opening a mediation form closes the action form and vice versa; the input is kept', () => {
  const { call } = answering({})
  const [acts, mediation] = [
    new StaffComplaintStore(call, { now: () => NOW }, COMPLAINT_ID),
    new ComplaintMediationStore(call, COMPLAINT_ID, async () => {}),
  ]
  const Page = observer(function Page() {
    useOneForm(acts, mediation)
    return null
  })
  onPhone(<Page />, call, NOW)
  act(() => {
    acts.toggle('pause')
    acts.type({ words: '等零件' })
  })
  act(() => mediation.begin('noise'))
  expect([acts.form, mediation.form]).toEqual([null, 'open'])
  act(() => acts.toggle('pause'))
  expect([acts.form, mediation.form, acts.typed.words]).toEqual(['pause', null, '等零件'])
})
