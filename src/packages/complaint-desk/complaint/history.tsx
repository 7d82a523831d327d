import { View } from '@tarojs/components'
import { isForStaffOnly } from '../../../domain/complaints/entry'
import { joined } from '../../../domain/complaints/unbroken.zh'
import { staffEntryWords } from '../../../domain/complaints/staff-words.zh'
import { spokenWhen } from '../../../domain/message/spoken-data.zh'
import type { StaffComplaint } from './staff-complaint-store'
import { a11y } from '../../../ui/a11y'
import { Card } from '../../../ui/card'
import { SentWords } from '../../../ui/masked-text'
import { Tag } from '../../../ui/tag'
import { moment } from '../parts/spoken.zh'
import { words } from './words.zh'

type Entry = StaffComplaint['history'][number]

const lineOf = ({ at, by, name }: Entry, now: string): string => joined([spokenWhen(at, now), name ?? words.by[by]])

/** The whole history, oldest first; entries that only the staff can read are marked. */
export function History({ history, now }: { history: readonly Entry[]; now: string }) {
  return (
    <Card>
      <View className="t-title">{words.history}</View>
      <View className="ch-list" {...a11y({ role: 'list' })}>
        {history.map((entry) => (
          <View
            key={entry.at + entry.kind}
            className={`ch-i${isForStaffOnly(entry.kind) ? ' ch-inside' : ''}`}
            {...a11y({ role: 'listitem' })}
          >
            <View className="t-strong cs-kept">{staffEntryWords[entry.kind]}</View>
            <View className="t-note cs-kept">{lineOf(entry, now)}</View>
            {entry.visitAt !== null && <View className="cs-kept">{words.visitWhen(moment(entry.visitAt, now))}</View>}
            {entry.words !== null && (
              <View className="t-read">
                <SentWords words={entry.words} />
              </View>
            )}
            <View className="wrap cs-kept">
              {isForStaffOnly(entry.kind) && <Tag look="plain" icon="eye" words={words.staffOnly} />}
              {entry.isPendingReview && <Tag look="warn" icon="clock" words={words.entryPendingReview} />}
            </View>
          </View>
        ))}
      </View>
    </Card>
  )
}
