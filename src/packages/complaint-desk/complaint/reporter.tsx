import { View } from '@tarojs/components'
import { CallButton } from '../../../pages/shared/staff/call-button'
import type { StaffComplaint } from './staff-complaint-store'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { complaintDeskGo } from '../parts/complaint-desk-go'
import { words } from './words.zh'

/**
 * The reporter, with a call button. Viewing the complaint is recorded in the view log, which covers viewing the
 * number.
 */
export function Reporter({ seen }: { seen: StaffComplaint }) {
  const { reporterId, reporterName, reporterPhone, isByStaff, isNamed } = seen
  return (
    <Card>
      <View className="t-title">{words.reporter}</View>
      {reporterId === null ? (
        <View className="t-quiet">{words.reporterNone}</View>
      ) : (
        <>
          <View>
            <View className="t-lead">{reporterName ?? words.noName}</View>
            {isByStaff && <View className="t-note">{words.byStaff}</View>}
            <View className="t-note">{isNamed ? words.named : words.unnamed}</View>
          </View>
          <CallButton number={reporterPhone} />
          <BigButton kind="link" label={words.person} onPress={() => complaintDeskGo.person(reporterId)} />
        </>
      )}
    </Card>
  )
}
