import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { categories, type Category } from '../../../domain/complaints/category'
import { categoryWords } from '../../../domain/complaints/words.zh'
import { beginDraft } from '../../../stores/complaints/begin-draft'
import { useStores } from '../../../stores/root'
import { BigButton } from '../../../ui/big-button'
import '../icons.scss'
import { Choices } from '../parts/choices'
import { Landing } from '../parts/landing'
import { LandingPage } from '../parts/landing-page'
import { scanGo } from '../parts/scan-go'
import { useLanding } from '../parts/use-landing'
import { words as shared } from '../parts/words.zh'
import { words } from './words.zh'

const STEPS = 3

/** 说烦心事: which kind; then the form, with the houses of this community. */
function ComplaintLandingPage() {
  const { outbox, device } = useStores()
  const { landing } = useLanding()
  const [category, setCategory] = useState<Category>(categories[0])
  const { point } = landing
  // Going back and on again must not leave a second draft.
  const [draftId, setDraftId] = useState('')
  const begin = () => {
    const community = point && { id: point.community.id, name: point.community.name }
    const id = beginDraft(outbox.shelf, device.now, { category, concerns: null, community }, draftId)
    setDraftId(id)
    scanGo.complaintForm(id)
  }
  return (
    <LandingPage load={landing.kept.answer} onRetry={() => void landing.load()}>
      <Landing
        task="complaint"
        point={point}
        title={words.title}
        step={{ at: 1, of: STEPS }}
        spoken={categories.map((one) => categoryWords[one]).join('。')}
        note={words.note}
        callLabel={words.call}
        main={<BigButton label={shared.next} onPress={begin} />}
      >
        <Choices
          label={words.title}
          value={category}
          choices={categories.map((value) => ({ value, label: categoryWords[value] }))}
          onChoose={(value) => setCategory(value as Category)}
        />
      </Landing>
    </LandingPage>
  )
}

export default observer(ComplaintLandingPage)
