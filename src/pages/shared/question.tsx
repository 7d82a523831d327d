import { observer } from 'mobx-react-lite'
import { useStores } from '../../stores/root'
import { BigButton } from '../../ui/big-button'
import { Dialog } from '../../ui/dialog'
import { words } from './words.zh'

/** The app-wide dialog that can open over any page, one question at a time. */
export const FrameQuestion = observer(function FrameQuestion() {
  const { frame, settings } = useStores()
  if (frame.question === null) return null
  const { title, text, yes, no } = words[frame.question]
  const isPrivacy = frame.question === 'privacy'
  const decide = (isYes: boolean) => (isPrivacy ? frame.decidePrivacy(isYes) : frame.decideUpdate(isYes))
  return (
    <Dialog isOpen letters={settings.rootClass} title={title} text={text} onClose={() => decide(false)}>
      {isPrivacy ? (
        <BigButton id="agree-privacy" openType="agreePrivacyAuthorization" label={yes} onAgree={() => decide(true)} />
      ) : (
        <BigButton label={yes} onPress={() => decide(true)} />
      )}
      <BigButton kind="line" label={no} onPress={() => decide(false)} />
    </Dialog>
  )
})
