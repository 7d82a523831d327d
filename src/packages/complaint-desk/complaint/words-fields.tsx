import { observer } from 'mobx-react-lite'
import { limits } from '../../../contract/limits'
import { replies, replyOccasions } from '../../../domain/complaints/replies.zh'
import type { FormName } from '../parts/complaint-forms-store'
import type { StaffComplaintStore } from './staff-complaint-store'
import { Field } from '../../../ui/field'
import { Templates } from '../parts/templates'
import { words } from './words.zh'

interface WordsFieldsProps {
  store: StaffComplaintStore
  form: FormName
}

const textsOf = (form: FormName): readonly string[] => {
  const occasion = replyOccasions.find((one) => one === form)
  return occasion ? replies[occasion] : []
}

const isReason = (form: FormName): boolean => form === 'refuse' || form === 'pause'

const isOptional = (form: FormName): boolean => form === 'accept' || form === 'handOver'

/** A text field with templates to start from. */
export const WordsFields = observer(function WordsFields({ store, form }: WordsFieldsProps) {
  const texts = textsOf(form)
  const type = (typed: string) => store.type({ words: typed })
  return (
    <>
      {texts.length > 0 && (
        <Templates label={words.templates} texts={texts} value={store.typed.words} onChoose={type} />
      )}
      <Field
        isLong
        label={isReason(form) ? words.why : isOptional(form) ? words.fieldOptional : words.field}
        value={store.typed.words}
        maxLength={isReason(form) ? limits.noteMax : limits.complaintWordsMax}
        onInput={type}
      />
    </>
  )
})
