import { act } from '@testing-library/react'
import { observer } from 'mobx-react-lite'
import { onPhone } from '../../../../test/booking/on-phone'
import { answering } from '../../../../test/booking/phone'
import { CASE_ID, NOW } from '../../../../test/complaint/seen-case'
import { CaseTalkStore } from './talk/case-talk-store'
import { StaffCaseStore } from './staff-case-store'
import { useOneForm } from './use-one-form'

test('a form of the talk closes that of an act, and the other way round; what was typed is there again', () => {
  const { call } = answering({})
  const [acts, talk] = [
    new StaffCaseStore(call, { now: () => NOW }, CASE_ID),
    new CaseTalkStore(call, CASE_ID, async () => {}),
  ]
  const Page = observer(function Page() {
    useOneForm(acts, talk)
    return null
  })
  onPhone(<Page />, call, NOW)
  act(() => {
    acts.toggle('pause')
    acts.type({ words: '等零件' })
  })
  act(() => talk.begin('noise'))
  expect([acts.form, talk.form]).toEqual([null, 'open'])
  act(() => acts.toggle('pause'))
  expect([acts.form, talk.form, acts.typed.words]).toEqual(['pause', null, '等零件'])
})
