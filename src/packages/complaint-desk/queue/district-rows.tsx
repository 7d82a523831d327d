import { View } from '@tarojs/components'
import { TableHead } from '../../../pages/shared/staff/table-head'
import { categoryWords } from '../../../domain/complaints/words.zh'
import type { DistrictRow } from './complaint-queue-store'
import { Due } from './due'
import { words } from './words.zh'

/** Complaints overdue enough to be escalated to the district: community and category only, without a link. */
export function DistrictRows({ rows, now }: { rows: readonly DistrictRow[]; now: string }) {
  return (
    <View className="st-table cq-district">
      <TableHead columns={Object.values(words.districtColumns)} />
      {rows.map((row, index) => (
        <View key={`${row.dueAt} ${index}`} className="st-tr">
          <View className="cq-turn">
            <Due row={row} now={now} />
            <View className="grow">
              <View className="t-lead">{words.title(row.community, categoryWords[row.category])}</View>
              <View className="t-note">{words.dueKinds[row.dueKind]}</View>
            </View>
          </View>
        </View>
      ))}
    </View>
  )
}
