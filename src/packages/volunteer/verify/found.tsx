import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { shownNumber } from '../../../domain/help-line'
import { verifyWords } from '../../../domain/hours/verify-words.zh'
import { dayWord } from '../../../domain/hours/words.zh'
import { useStores } from '../../../stores/root'
import { Card } from '../../../ui/card'
import { LineItem } from '../../../ui/line-item'
import { Notice } from '../../../ui/notice'
import { Certificate } from '../parts/certificate'
import type { Verified } from './verify-store'
import { words } from './words.zh'

const { states } = verifyWords

const chainText = ({ checked }: Verified): string => {
  if (checked === null) return verifyWords.unchecked
  const on = dayWord(checked.on)
  const said = checked.brokenAt === null ? verifyWords.checked(on) : verifyWords.broken(on, checked.brokenAt)
  return `${verifyWords.chain}${said}`
}

/** What is recorded about a certificate, and whether its ledger is whole. */
export const Found = observer(function Found({ verified }: { verified: Verified }) {
  const { device } = useStores()
  const { certificate, corrections, correctedMinutes, checked } = verified
  if (!certificate) return <Notice kind="warn" icon="warning" {...states.unknown} />
  const { phone, isRevoked } = certificate
  const isBroken = checked !== null && checked.brokenAt !== null
  return (
    <>
      {isRevoked && <Notice kind="warn" icon="warning" {...states.revoked} />}
      {!isRevoked && isBroken && <Notice kind="warn" icon="warning" {...states.broken} />}
      {!isRevoked && !isBroken && <Notice kind="ok" icon="check-circle" {...states.fits} />}
      <Certificate certificate={certificate} name={certificate.name} />
      <View className="t-head">{verifyWords.more}</View>
      <Card kind="list">
        <LineItem icon="lock" title={words.chain} note={chainText(verified)} />
        <LineItem
          icon="refresh"
          title={corrections === 0 ? verifyWords.notCorrected : verifyWords.corrected}
          note={corrections === 0 ? words.notCorrectedText : verifyWords.correctedText(corrections, correctedMinutes)}
        />
        {phone !== null && (
          <LineItem
            icon="phone"
            title={words.unsure}
            note={shownNumber(phone)}
            onPress={() => void device.phone(phone)}
          />
        )}
      </Card>
      <Card>
        <View className="t-title">{verifyWords.mismatch}</View>
        <View>{verifyWords.mismatchText}</View>
      </Card>
    </>
  )
})
