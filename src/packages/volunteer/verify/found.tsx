import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { shownNumber } from '../../../domain/help-line'
import { dayWord } from '../../../domain/hours/words.zh'
import { useStores } from '../../../stores/root'
import { Card } from '../../../ui/card'
import { LineItem } from '../../../ui/line-item'
import { Notice } from '../../../ui/notice'
import { Certificate } from '../parts/certificate'
import type { Verified } from './verify-store'
import { words } from './words.zh'

const chainText = ({ checked }: Verified): string => {
  if (checked === null) return words.unchecked
  const on = dayWord(checked.on)
  return checked.brokenAt === null ? words.whole(on) : words.broken(on)
}

/** What is recorded about a certificate, and whether its ledger is whole. */
export const Found = observer(function Found({ verified }: { verified: Verified }) {
  const { device } = useStores()
  const { certificate, corrections, correctedMinutes, checked } = verified
  if (!certificate) return <Notice kind="warn" icon="warning" title={words.none} text={words.wrongText} />
  const { phone, isRevoked } = certificate
  const isBroken = checked !== null && checked.brokenAt !== null
  return (
    <>
      {isRevoked && <Notice kind="warn" icon="warning" title={words.isRevoked} text={words.isRevokedText} />}
      {!isRevoked && isBroken && <Notice kind="warn" icon="warning" title={words.chain} text={chainText(verified)} />}
      {!isRevoked && !isBroken && <Notice kind="ok" icon="check-circle" title={words.isReal} text={words.isRealText} />}
      <Certificate certificate={certificate} name={certificate.name} />
      <View className="t-head">{words.more}</View>
      <Card kind="list">
        <LineItem icon="lock" title={words.chain} note={chainText(verified)} />
        <LineItem
          icon="refresh"
          title={corrections === 0 ? words.notCorrected : words.corrected}
          note={corrections === 0 ? words.notCorrectedText : words.correctedText(corrections, correctedMinutes)}
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
        <View className="t-title">{words.wrong}</View>
        <View>{words.wrongText}</View>
      </Card>
    </>
  )
})
