import { observer } from 'mobx-react-lite'
import type { VolunteersStore } from './volunteers-store'
import { ReasonForm } from '../../../pages/shared/staff/reason-form'
import { words } from './words.zh'

/** Template reasons for refusing an application. */
export const Refusing = observer(function Refusing({ store }: { store: VolunteersStore }) {
  return (
    <ReasonForm
      words={words}
      reason={store.reason}
      isBusy={store.act.isBusy}
      onSay={store.say}
      onSend={() => void store.refuse()}
      onKeep={store.stopRefusing}
    />
  )
})
