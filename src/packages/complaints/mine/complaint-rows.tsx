import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useEffect } from 'react'
import { isPendingReviewNow } from '../../../domain/complaints/pending-review'
import { stateWords } from '../../../domain/complaints/words.zh'
import type { Dialled } from '../../../domain/help-line'
import { communityOf } from '../../../domain/id'
import { spokenDate } from '../../../domain/spoken.zh'
import type { ComplaintRow } from './my-complaints-store'
import { callNow } from '../../../stores/district/call-now'
import { useStores } from '../../../stores/root'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { LineItem } from '../../../ui/line-item'
import { categoryIcon } from '../parts/category-icon'
import { promiseLine, standsBeside } from '../parts/promise-line'
import { complaintTitle, joined } from '../parts/spoken.zh'
import { complaintGo } from '../parts/complaint-go'
import { words } from './words.zh'

/** A settled complaint, according to the community: the question to the reporter comes before everything else. */
export const AskedCard = ({ row }: { row: ComplaintRow }) => (
  <Card kind="lit">
    <View className="t-title">{words.asksTitle}</View>
    <View className="t-strong">{complaintTitle(row)}</View>
    <View>{words.asksText}</View>
    <BigButton kind="line" label={words.say} onPress={() => complaintGo.ofComplaint(row.id)} />
  </Card>
)

const stateOf = (row: ComplaintRow, now: string | null): string => {
  if (row.isMerged) return words.merged
  if (isPendingReviewNow(row)) return words.pendingReview
  return now === null ? stateWords[row.state] : standsBeside(row, now)
}

const noteOf = (row: ComplaintRow, now: string | null, dialled?: Dialled): string =>
  joined([
    row.relation === 'joined' ? words.joined : '',
    stateOf(row, now),
    now === null ? spokenDate(row.filedAt) : promiseLine(row, now, dialled),
  ])

interface RowsProps {
  rows: readonly ComplaintRow[]
  now: string | null
}

/** Complaints in rows. @param now null for those that are over: the date of filing then tells them apart */
export const ComplaintRows = observer(function ComplaintRows({ rows, now }: RowsProps) {
  const { district } = useStores()
  const dialledOf = ({ id }: ComplaintRow) => (now === null ? undefined : callNow(district, communityOf(id), now))
  const isDutyCall = rows.some(({ promise }) => promise.isDutyCall)
  useEffect(() => {
    if (isDutyCall) void district.load() // it knows the telephones on duty
  }, [district, isDutyCall])
  if (rows.length === 0) return null
  return (
    <View className="mi">
      <Card kind="list">
        {rows.map((row) => (
          <LineItem
            key={row.id}
            isBoxed
            icon={categoryIcon[row.category]}
            title={complaintTitle(row)}
            note={noteOf(row, now, dialledOf(row))}
            onPress={() => complaintGo.ofComplaint(row.id)}
          />
        ))}
      </Card>
    </View>
  )
})
