import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { type ReactNode, useEffect, useState } from 'react'
import { Problem } from '../../../pages/shared/staff/problem'
import type { FormName } from '../parts/complaint-forms-store'
import type { SeenComplaint, StaffComplaintStore } from './staff-complaint-store'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { Notice } from '../../../ui/notice'
import { showForm } from '../parts/show-form'
import { AssignFields, HandFields, MergeFields, PlanFields } from './fields'
import { isLookBack } from './forms-of'
import { VisitFields } from './visit-fields'
import { words } from './words.zh'
import { WordsFields } from './words-fields'

interface FormProps {
  store: StaffComplaintStore
  seen: SeenComplaint
  now: string
}

const FORM_ID = 'act-form'

/** The fields of each action. */
const fieldsOf = (form: FormName, { store, seen, now }: FormProps): ReactNode => {
  switch (form) {
    case 'assign':
      return <AssignFields store={store} colleagues={seen.colleagues} />
    case 'plan':
      return <PlanFields store={store} now={now} />
    case 'visit':
      return <VisitFields store={store} now={now} />
    case 'handOver':
      return <HandFields store={store} />
    case 'merge':
      return <MergeFields store={store} duplicates={seen.complaint.duplicates} now={now} />
    default:
      return <WordsFields store={store} form={form} />
  }
}

/**
 * The form of one action. A refusal is shown in it and the input stays; after sending, a confirmation takes its
 * place.
 */
export const ActForm = observer(function ActForm({ store, seen, now }: FormProps) {
  const { form, act } = store
  const [done, setDone] = useState<FormName | null>(null)
  useEffect(() => {
    if (!form) return
    setDone(null)
    showForm(FORM_ID)
  }, [form])
  // Another action begins, so the message about the last one may no longer be true.
  useEffect(() => {
    if (act.doing) setDone(null)
  }, [act.doing])
  const send = async () => {
    await store.send(now)
    if (!form || store.form !== null) return
    setDone(form)
    showForm(FORM_ID)
  }
  if (!form) {
    return (
      <View id={FORM_ID} className="st-said" {...a11y({ live: 'polite' })}>
        {done && <Notice kind="ok" icon="check-circle" title={words.done[done]} />}
      </View>
    )
  }
  const isBack = form === 'visit' && isLookBack(seen.complaint)
  const flaw = store.flawAt(now)
  return (
    <View id={FORM_ID}>
      <Card kind="lit">
        <View className="t-title">{isBack ? words.lookBack : words.forms[form]}</View>
        <View className="t-note">{isBack ? words.lookBackHint : words.hints[form]}</View>
        {fieldsOf(form, { store, seen, now })}
        <Problem act={act} />
        <View className="pair">
          <BigButton
            label={words.sends[form]}
            isBusy={act.doing === form}
            busyLabel={words.sending}
            offReason={flaw ? words.flaws[flaw] : undefined}
            onPress={() => void send()}
          />
          <BigButton kind="line" label={words.keep} onPress={() => store.toggle(form)} />
        </View>
      </Card>
    </View>
  )
})
