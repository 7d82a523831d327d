import { View } from '@tarojs/components'
import { isAppointmentOver } from '../../../domain/appointment'
import { communityOf } from '../../../domain/id'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { CallCommunity } from '../parts/call-community'
import type { OwnComplaint } from '../parts/complaint-store'
import { unbroken, when } from '../parts/spoken.zh'
import { words } from './words.zh'

/** An agreed visit whose time is over and that staff have not written down as made. @param now an instant */
export const missedVisit = ({ state, visitAt, history }: OwnComplaint, now: string): string | null => {
  if (state !== 'visiting' || visitAt === null || !isAppointmentOver(visitAt, now)) return null
  const kinds = history.map(({ kind }) => kind)
  return kinds.lastIndexOf('visited') > kinds.lastIndexOf('visitPlanned') ? null : visitAt
}

interface VisitOverProps {
  seen: OwnComplaint
  now: string
  /** Opens the form for more words. */
  onMore: () => void
}

/** Asks the reporter whether the agreed visit took place: to call if not, to say more if it did. */
export function VisitOver({ seen, now, onMore }: VisitOverProps) {
  const visitAt = missedVisit(seen, now)
  if (visitAt === null) return null
  return (
    <Card kind="lit">
      <View className="t-title" {...a11y({ role: 'heading', level: 2 })}>
        {words.visitOver}
      </View>
      <View>{unbroken(words.visitOverText(when(visitAt, now)))}</View>
      <View className="pair">
        <CallCommunity communityId={communityOf(seen.id)} phone={seen.communityPhone} now={now} label={words.call} />
        {seen.may.add && <BigButton kind="line" icon="edit" label={words.more} onPress={onMore} />}
      </View>
    </Card>
  )
}
