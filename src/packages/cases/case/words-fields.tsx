import { observer } from 'mobx-react-lite'
import { limits } from '../../../contract/limits'
import type { Category } from '../../../domain/complaint/category'
import { acceptReplies, pauseReasons, refuseReasons, replies, settleReplies } from '../../../domain/complaint/replies.zh'
import type { FormName } from '../../../stores/case-forms'
import type { StaffCaseStore } from '../../../stores/staff-case'
import { Field } from '../../../ui/field'
import { Templates } from '../parts/templates'
import { words } from './words.zh'

interface WordsFieldsProps {
  store: StaffCaseStore
  form: FormName
  category: Category
}

const textsOf = (form: FormName, category: Category): readonly string[] => {
  if (form === 'accept') return acceptReplies[category]
  if (form === 'reply') return replies
  if (form === 'settle') return settleReplies
  if (form === 'refuse') return refuseReasons
  return form === 'pause' ? pauseReasons : []
}

const isReason = (form: FormName): boolean => form === 'refuse' || form === 'pause'

/** Words, with the usual ones to begin with. */
export const WordsFields = observer(function WordsFields({ store, form, category }: WordsFieldsProps) {
  const texts = textsOf(form, category)
  const type = (typed: string) => store.type({ words: typed })
  return (
    <>
      {texts.length > 0 && <Templates label={words.templates} texts={texts} value={store.typed.words} onChoose={type} />}
      <Field
        isLong
        label={isReason(form) ? words.why : form === 'accept' ? words.fieldOptional : words.field}
        value={store.typed.words}
        maxLength={isReason(form) ? limits.noteMax : limits.complaintWordsMax}
        onInput={type}
      />
    </>
  )
})
