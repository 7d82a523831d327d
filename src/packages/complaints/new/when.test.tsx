import { act, waitFor } from '@testing-library/react'
import { observer } from 'mobx-react-lite'
import { onPhone } from '../../../../test/booking/on-phone'
import { answering, knowingPhones } from '../../../../test/booking/phone'
import { WRITTEN_AT } from '../../../../test/complaint/written-draft'
import type { NewComplaintStore } from '../parts/new/new-complaint-store'
import { useNewComplaint } from '../use-new-complaint'
import { When } from './when'

test.each([
  ['the telephone on duty', '023-0000 3001', '直接打值班电话 023\u20110000\u00a03001，整夜有人接'],
  ['where there is none, the hotline', null, '直接打 12345，整夜有人接'],
])('for the night an urgent one is sent to %s', async (_, dutyPhone, said) => {
  const held: { store?: NewComplaintStore } = {}
  const Form = observer(function Form() {
    held.store = useNewComplaint(undefined)
    return <When store={held.store} />
  })
  const { container } = onPhone(<Form />, knowingPhones(answering({}).call, '023-0000 1001', dutyPhone), WRITTEN_AT)
  act(() => held.store?.write({ urgency: 'urgent', community: { id: 1, name: '演示社区' } }))
  await waitFor(() => expect(container.textContent).toContain(said))
})
