import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import type { Act } from '../../../../stores/act'
import { BigButton } from '../../../../ui/big-button'
import { Field } from '../../../../ui/field'
import { Outcome } from '../../../../ui/outcome'
import { scanCode } from '../../../../client/phone/scan-code'
import { words } from '../words.zh'

interface CodeEntryProps {
  act: Act
  /** Called with the scanned or typed code. */
  onCode: (code: string) => void
}

/** The longest a code can be, including its prefix. */
const CODE_MAX = 40
/** The server refuses longer ones: they are from a poster or a shop, not from a door. */
const SENT_MAX = 80

/** The code at a room's door: scanned, or typed where there is no scanner; and its error. */
export const CodeEntry = observer(function CodeEntry({ act, onCode }: CodeEntryProps) {
  const [isTyping, setIsTyping] = useState(scanCode === null)
  const [isForeign, setIsForeign] = useState(false)
  const enter = (code: string) => {
    const isOther = code.length > SENT_MAX
    setIsForeign(isOther)
    if (!isOther) onCode(code)
  }
  const scan = async () => {
    const code = await scanCode?.()
    if (code) enter(code)
  }
  return (
    <>
      {scanCode && (
        <BigButton
          icon="scan"
          label={words.scan}
          isBusy={act.isBusy}
          busyLabel={words.busy}
          onPress={() => void scan()}
        />
      )}
      {isTyping ? (
        <Typed act={act} isMain={scanCode === null} onCode={enter} />
      ) : (
        <BigButton kind="link" label={words.noCamera} onPress={() => setIsTyping(true)} />
      )}
      <Outcome problem={isForeign ? words.foreign : act.problem} />
    </>
  )
})

const Typed = observer(function Typed({ act, isMain, onCode }: CodeEntryProps & { isMain: boolean }) {
  const [code, setCode] = useState('')
  return (
    <>
      <Field label={words.code} hint={words.codeHint} value={code} maxLength={CODE_MAX} onInput={setCode} />
      <BigButton
        kind={isMain ? 'main' : 'soft'}
        label={words.typed}
        isBusy={act.isBusy}
        busyLabel={words.busy}
        offReason={code.trim() === '' ? words.typeFirst : undefined}
        onPress={() => onCode(code)}
      />
    </>
  )
})
