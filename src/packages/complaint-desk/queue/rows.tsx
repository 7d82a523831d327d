import { View } from '@tarojs/components'
import { TableHead } from '../../../pages/shared/staff/table-head'
import { categoryWords } from '../../../domain/complaints/words.zh'
import type { QueueRow } from './complaint-queue-store'
import { BigButton } from '../../../ui/big-button'
import { Tag } from '../../../ui/tag'
import { complaintDeskGo } from '../parts/complaint-desk-go'
import { mainAct } from '../parts/main-act'
import { moment } from '../parts/spoken.zh'
import { Due } from './due'
import { rowTags } from './row-tags'
import { words } from './words.zh'

interface RowsProps {
  rows: readonly QueueRow[]
  /** The caller may act on a colleague's complaints. */
  isManager: boolean
  now: string
}

/**
 * The likeliest next action, for those who may take it: a colleague's complaint can be taken and answered; otherwise
 * it is only viewed.
 */
const formOf = (row: QueueRow, isManager: boolean) => {
  const form = mainAct(row)
  return form === 'accept' || form === 'reply' || row.isMine || isManager ? form : null
}

/** A reopened complaint belongs to no one until it is taken again, whoever had it before. */
const whoOf = ({ worker, isMine, state }: QueueRow): string => {
  const isBack = state === 'reopened'
  if (isMine) return isBack ? words.meBefore : words.me
  if (worker === null) return words.nobody
  return isBack ? words.workerBefore(worker) : words.worker(worker)
}

function Row({ row, isManager, now }: Omit<RowsProps, 'rows'> & { row: QueueRow }) {
  const form = formOf(row, isManager)
  const act = form && (row.dueKind === 'check' ? words.lookBack : words.acts[form])
  return (
    <View className="st-tr">
      <View className="cq-turn">
        <Due row={row} now={now} />
        <View className="grow">
          <View className="t-lead">{words.title(row.place, categoryWords[row.category])}</View>
          <View className="t-note">
            {words.due(words.dueKinds[row.dueKind], row.visitAt === null ? '' : moment(row.visitAt, now))}
          </View>
        </View>
      </View>
      <View className="wrap">
        {rowTags(row).map((tag) => (
          <Tag key={tag.words} {...tag} />
        ))}
      </View>
      <View className="t-note">{whoOf(row)}</View>
      <BigButton
        kind={form === 'accept' || form === 'reply' ? 'soft' : 'line'}
        label={act ?? words.look}
        onPress={() => complaintDeskGo.complaint(row.id, form)}
      />
    </View>
  )
}

/** Stacked rows on a phone, a table on a computer, with the same nodes. */
export function Rows({ rows, isManager, now }: RowsProps) {
  return (
    <View className="st-table cq">
      <TableHead columns={Object.values(words.columns)} />
      {rows.map((row) => (
        <Row key={row.id} row={row} isManager={isManager} now={now} />
      ))}
    </View>
  )
}
