/**
 * The closed list of error codes. `retry`: the same call with the same key may succeed later. `message` is for callers
 * without sentences of their own. The phone has its own in `src/client/sentences.zh.ts`; for errors that only staff
 * meet and for refusals about rooms it shows `message`, so those are whole sentences.
 */
export const errors = {
  invalid_input: { retry: false, message: '内容不对' },
  unknown_method: { retry: false, message: '这个版本太旧了，更新小程序后再试。' },
  too_large: { retry: false, message: '内容太多了，分几次送。您填的都还在。' },
  key_required: { retry: false, message: '没有送到，更新小程序后再试。' },
  key_reused: { retry: false, message: '没有送到，回到上一页再试。' },
  unauthenticated: { retry: false, message: '还没有登录' },
  forbidden: { retry: false, message: '没有权限' },
  not_found: { retry: false, message: '没有找到' },
  nothing_to_print: { retry: false, message: '没有要印的。选一个服务点、一件事，再来印。' },
  too_many_sheets: { retry: false, message: '一次最多印 200 张，分几次印。' },
  already_reported: { retry: false, message: '今天已经说过了' },
  already_done: { retry: false, message: '这件事已经办过了' },
  changed_meanwhile: { retry: false, message: '别的同事刚改过这里。先看看新的，再改您的那一处。您填的都还在。' },
  hours_wrong: { retry: false, message: '开门时间前后对不上：每一段要先开后关，互不重叠。您填的都还在。' },
  position_outside: { retry: false, message: '这个位置离本区太远了，在地图上再点一次。您填的都还在。' },
  name_missing: { retry: false, message: '还缺名字' },
  line_unclear: { retry: false, message: '有一处带着看不见的符号，或者换了行。删掉，重新打一遍。您填的都还在。' },
  phone_missing: { retry: false, message: '还缺电话' },
  phone_code_used: { retry: false, message: '微信给的号码没有拿到，再点一次“用微信里的号码”就行。' },
  phone_foreign: { retry: false, message: '微信里的号码不是内地的，这里还用不了。可以自己填一个内地的号码。' },
  phone_wrong: { retry: false, message: '电话号码不对' },
  reason_missing: { retry: false, message: '写一句为什么，对方会看到。您填的都还在。' },
  code_wrong: { retry: false, message: '没有这个邀请码。对着纸条再看一遍，0 和 O、1 和 I 容易看错。' },
  code_expired: { retry: false, message: '这个邀请码过期了，请给您邀请码的人再发一个。' },
  code_used: { retry: false, message: '这个邀请码已经用过了。要是不是您用的，告诉给您邀请码的人。' },
  already_invited: { retry: false, message: '这个人已经邀请过了，还没有填码。要重发，先收回原来的邀请。' },
  already_holds: { retry: false, message: '这个人已经是这个身份了。要是同名的另一位，写上电话就能分开。' },
  role_higher: { retry: false, message: '您现在的身份更高，不用换。' },
  suspended: { retry: false, message: '您的工作权限先停了，问问社区负责人。' },
  role_too_high: { retry: false, message: '这个身份要由区管理员来给。' },
  last_admin: { retry: false, message: '至少要留一位区管理员。先请另一位，再收回这一位。' },
  table_garbled: { retry: false, message: '表格里的字认不出来。在表格软件里另存为“CSV UTF-8”，再传一次。' },
  table_broken: { retry: false, message: '表格里有引号没有成对，改好再传一次。' },
  too_many_lines: { retry: false, message: '一次最多 2000 行，分几次传。' },
  table_wrong: { retry: false, message: '表格第一行要有：姓名、社区、身份。改好再传一次。' },
  file_type: { retry: false, message: '这不是照片。换一张手机拍的试试，别的都还在。' },
  file_broken: { retry: false, message: '这张照片打不开，可能没存好。换一张试试，别的都还在。' },
  file_too_big: { retry: false, message: '这张照片太大了，换一张 10 兆以下的试试，别的都还在。' },
  file_missing: { retry: false, message: '照片没有传上来，再传一次就行。' },
  file_expired: { retry: false, message: '等得有点久，照片没有传上。再选一次就行。' },
  slot_past: { retry: false, message: '这个时间已经过了。' },
  slot_notice: { retry: false, message: '离开始太近，网上订不了了。打个电话问问社区。' },
  slot_window: { retry: false, message: '还没到能订这一天的时候。' },
  slot_closed: { retry: false, message: '这个时间不开门。' },
  slot_blocked: { retry: false, message: '这个时间社区要用。' },
  slot_taken: { retry: false, message: '这一段刚被别人订了。您填的都还在。' },
  slot_off_grid: { retry: false, message: '时间没有对上，这间房要一格一格地订。换一个时间再试。' },
  slot_length: { retry: false, message: '这间房一次订不了这么长或这么短。换一个长短再试。' },
  slot_mine: { retry: false, message: '这一段已经是您的了：订好了，或者正给您留着。在“我的预约”里看。' },
  slot_free: { retry: false, message: '这一段现在空着，直接订就行。' },
  party_size: { retry: false, message: '人数不对：至少一个人，也不能比房间坐得下的多。' },
  room_retired: { retry: false, message: '这间房不再开放了。看看附近别的房间。' },
  quota_count: { retry: false, message: '您已经订了好几次还没用。用掉一次，或者取消一次，就能再订。' },
  quota_hours: { retry: false, message: '这一周您订的时间够多了。换到下一周，或者订短一点。' },
  waitlist_full: { retry: false, message: '您已经在排好几处了。先放掉一处，就能再排。' },
  already_on_waitlist: { retry: false, message: '您已经在排这一段了，轮到您会告诉您。' },
  offer_over: { retry: false, message: '留给您的时间过了，已经问下一位了。可以再排，也可以看看别的时间。' },
  cancel_late: { retry: false, message: '离开始太近，自己取消不了了。打个电话告诉社区一声就行。' },
  move_late: { retry: false, message: '离开始太近，自己换不了了。打个电话，社区帮您换。原来的还给您留着。' },
  move_unapproved: {
    retry: false,
    message: '换了要社区再看一遍，自己换不了。打个电话，社区帮您换。原来的还给您留着。',
  },
  check_in_early: { retry: false, message: '还没到签到的时候，开始前一刻钟再来扫。' },
  check_in_late: { retry: false, message: '签到的时间过了。人到了的话，跟社区工作人员说一声。' },
  check_in_elsewhere: { retry: false, message: '这个码不是您订的那间房的。看看门口的房间名字。' },
  check_in_unapproved: { retry: false, message: '社区还没看过这次预订，现在签不了到。打个电话问问社区。' },
  check_in_cancelled: { retry: false, message: '这次预订已经取消了，不用签到。' },
  rules_wrong: { retry: false, message: '几个时长对不上：都要能按最小一格分，最短不能比最长还长。您填的都还在。' },
  capacity_wrong: { retry: false, message: '房间坐得下几个人，要写一个比 0 大的数。您填的都还在。' },
  walk_in_missing: { retry: false, message: '先写上是替谁办的。' },
  period_wrong: { retry: false, message: '日子前后反了，或者长过一年。改一改再看。' },
  period_month: { retry: false, message: '区里只看一整个月的数字。换一个月再看。' },
  words_missing: { retry: false, message: '写一句是什么事，社区才知道怎么帮。' },
  place_missing: { retry: false, message: '还缺在哪里：选一栋楼，或者在地图上点一下。您写的都还在。' },
  community_far: { retry: false, message: '这个地方不在本区，社区管不到。打 12345 问问。' },
  too_many_photos: { retry: false, message: '最多六张照片。先去掉一张，再加新的。' },
  own_complaint: { retry: false, message: '这件事就是您说的，不用再加。' },
  already_joined: { retry: false, message: '您已经加进去了，有了进展会告诉您。' },
  wrong_state: { retry: false, message: '这件事已经到了下一步，刚才那一下没有用上。先看看现在到哪一步了。' },
  not_assigned: { retry: false, message: '这件事有同事在办。请他，或者请负责人来改。' },
  reported_yourself: { retry: false, message: '这件事是您自己说的，要由别的同事来办。到“我的烦心事”里看。' },
  number_missing: { retry: false, message: '写上对方给的编号，居民才好去问。您填的都还在。' },
  visit_past: { retry: false, message: '约的时间已经过了，选一个后面的时间。您填的都还在。' },
  visit_to_come: { retry: false, message: '走访还没到时候，去过了再记。您填的都还在。' },
  merge_unlike: {
    retry: false,
    message: '同一个社区、同一类的两件事才能合，还要都是大家的事，或者是同一个人说的。邻居也遇到的，不合进一家的事。',
  },
  number_odd: { retry: false, message: '只写协议书的编号，像“〔2026〕第 12 号”。不写人名、电话和别的话。您填的还在。' },
  reveals_reporter: {
    retry: false,
    message: '这段话会让对方看出是谁说的：里面有名字、电话、门牌，或者照搬了原话。换个说法再试，您写的都还在。',
  },
  card_wrong: { retry: false, message: '卡片上的号码不对，照着卡片再填一次。' },
  card_expired: { retry: false, message: '这张卡片过期了，请社区再给一张。' },
  card_used: { retry: false, message: '这张卡片用过了。要是不是您用的，告诉社区。' },
  card_own: {
    retry: false,
    message: '这张卡片您用不了。事情是您说的，就看“我的烦心事”；您在社区工作，就请办这件事的同事替您说。',
  },
  rights_unread: { retry: false, message: '先看完上面几句您的权利，再决定。' },
  terms_changed: { retry: false, message: '约定刚改过，看看新的再答应。' },
  meeting_past: { retry: false, message: '这个时间已经过了，换一个后面的。' },
  too_many_meetings: { retry: false, message: '约的时间够多了，先从里面选一个。' },
  mediation_over: { retry: false, message: '这次调解已经结束，不用再回话了。' },
  mediation_not_begun: { retry: false, message: '还没有开始谈：要等两边都愿意、调解人也答应了。' },
  not_agreed: { retry: false, message: '两家都同意了约定，才记协议书的编号。您填的还在。' },
  mediator_missing: { retry: false, message: '还没有调解人。先选一位。' },
  already_mediated: { retry: false, message: '这件事已经在调解了。' },
  volunteer_first: { retry: false, message: '先在“我的”里说一声想当志愿者，社区看过就能报班次。' },
  too_young: { retry: false, message: '这一班要年纪大一点才能来。看看别的班次。' },
  shift_past: { retry: false, message: '这一班已经过了。看看这几天还缺人的。' },
  shift_late: { retry: false, message: '这一班已经开始了。看看这几天还缺人的。' },
  shift_full: { retry: false, message: '人齐了，也来不及排了。看看这几天还缺人的。' },
  shift_cancelled: { retry: false, message: '这一班不办了。看看这几天还缺人的。' },
  shift_clash: { retry: false, message: '这个时间您已经报了别的班次。去不了那一班，先退掉，再报这一班。' },
  shift_clash_other: { retry: false, message: '这个人那时候报了别的班次。先退掉那一班，再报这一班。' },
  shift_clash_people: { retry: false, message: '报了这一班的人里，有人那时候还有别的班。换个时间。您填的都还在。' },
  shift_begun: { retry: false, message: '这一班已经开始了，或者有人签到了，时间改不了。另排一班。您填的都还在。' },
  shift_started: { retry: false, message: '这一班已经开始了，不能取消，也不用再请人了。来了的人，在名单里记一下。' },
  shift_off: { retry: false, message: '这一班已经取消了。还想办，另排一班。' },
  shift_elsewhere: { retry: false, message: '您这个时间还报着别的班次，这一班签不了到。跟领队说一声，请他帮忙。' },
  shift_joined_other: { retry: false, message: '这个人已经报过这一班了，在名单里看。' },
  shift_near: { retry: false, message: '和您另一班挨得近，路上时间不多。想好了还是可以报。' },
  programme_cancelled: { retry: false, message: '已经取消了。看看别的日子，或者附近还有什么。' },
  programme_off: { retry: false, message: '这个活动已经取消了。还想办，另排一个。' },
  programme_begun: { retry: false, message: '已经开始了，或者已经结束了，改不了。' },
  programme_block: { retry: false, message: '这间房这段时间有活动在用。要取消，或者换时间，到活动里改。' },
  programme_numbers: {
    retry: false,
    message: '人数或者岁数对不上：要报名的，写上收几个人；少的不能比多的还大。您填的都还在。',
  },
  programme_times: {
    retry: false,
    message:
      '时间对不上：要选还没到的时间，在同一天里，一刻钟到十二小时，两次不能叠在一起。报名要先开始，后截止。您填的都还在。',
  },
  programme_full: { retry: false, message: '报满了，也来不及排了。看看附近还有什么。' },
  programme_seats_few: { retry: false, message: '这个活动一共没有这么多名额。少报几个试试。' },
  enrol_early: { retry: false, message: '还没开始报名。' },
  enrol_over: { retry: false, message: '报名已经截止了。看看附近还有什么。' },
  already_enrolled: { retry: false, message: '已经报过了，在“我的活动”里看。' },
  programme_joined_other: { retry: false, message: '这个人已经报过这个活动了，在名单里看。' },
  programme_consent_other: { retry: false, message: '孩子没满 14 岁，家长还没在手机上点头。等家长点了头，再报。' },
  seat_none: { retry: false, message: '这个活动不用报名，到时候直接来。' },
  age_wrong: { retry: false, message: '年纪不合适。看看别的活动。' },
  consent_missing: { retry: false, message: '孩子没满 14 岁，先要您点头同意，才能报。' },
  consent_old: { retry: false, message: '这一页改过了。关掉怡家，重新打开，再看一遍。您填的都还在。' },
  born_wrong: { retry: false, message: '这里只记没满 18 岁的孩子。看看出生年月对不对。' },
  note_unticked: { retry: false, message: '要写留心的事，请先打开下面的开关。' },
  children_full: { retry: false, message: '最多记 8 个孩子。先删掉一个不用的。' },
  dates_none: { retry: false, message: '选的这些天都放假，一次也排不上。换几天。您填的都还在。' },
  away_late: { retry: false, message: '这一次已经开始了，或者已经记好了。有事给社区打电话。' },
  mark_early: { retry: false, message: '还没到时候。开始前一个小时才能记。' },
  here_elsewhere: { retry: false, message: '这个人现在记在别的班上。先在那边记走了。' },
  already_signed_up: { retry: false, message: '这一班您已经报过了，在“我的班次”里看。' },
  leave_late: { retry: false, message: '离开始近了，网上退不了。给领队或者社区打个电话。' },
  seats_taken: { retry: false, message: '已经有人报了，人数不能改得比报上的还少。您填的都还在。' },
  times_wrong: {
    retry: false,
    message:
      '时间对不上：要选还没到的时间，在同一天里，半小时到十二小时。最晚说不去的时间，不能比开始还晚。您填的都还在。',
  },
  leader_wrong: { retry: false, message: '这位当不了领队：要是志愿者，或者是本社区的工作人员。换一位。' },
  code_elsewhere: { retry: false, message: '这是另一班的码。看看墙上写的是不是您报的那一班。' },
  code_old: { retry: false, message: '这个码过时了，墙上一分钟换一个。照着现在的再输一次，或者把名字告诉领队。' },
  digits_wrong: { retry: false, message: '这六个数对不上。照着墙上现在的再输一次，或者把名字告诉领队。' },
  tries_over: { retry: false, message: '错了好几次，先歇十分钟。等不及，把名字告诉领队，他可以帮您记。' },
  not_here_yet: { retry: false, message: '您还没签到，先签到，走的时候再签出。来了没签上，跟领队说一声。' },
  guardian_missing: { retry: false, message: '报名的人没满 18 岁，先跟家里大人说好，再点头。' },
  own_mark: { retry: false, message: '自己不能给自己点名。让别人帮您点。' },
  mark_wrong: { retry: false, message: '这样记不了：人要先到了才能走，时间也要对得上。先看看现在记的是什么。' },
  minutes_wrong: {
    retry: false,
    message: '改后的时长要在 0 和这一班的长短之间，按一刻钟算。您填的都还在。',
  },
  own_hours: { retry: false, message: '自己的时长，要由别的社区负责人来改。' },
  no_hours: { retry: false, message: '这一段里还没有记下的服务时长。换一段试试。' },
  slow_down: { retry: true, message: '操作太快了' },
  try_again: { retry: true, message: '再试一次' },
  internal: { retry: false, message: '系统出错了' },
} as const

export type ErrorCode = keyof typeof errors

/**
 * What a refusal carries besides its code: the next free start, the first of several clashes and until when it was
 * possible, as instants, and other shifts to join, at most three.
 */
export interface Facts {
  nextFreeAt?: string
  clashAt?: string
  untilAt?: string
  /** From when on it is possible. */
  fromAt?: string
  /** Ages in months, both included; null: any. */
  ages?: { monthsMin: number | null; monthsMax: number | null }
  otherProgrammes?: { id: string; title: string; startsAt: string; endsAt: string; point: string }[]
  otherShifts?: { id: string; title: string; startsAt: string; endsAt: string; point: string }[]
}

/** `trace` is the id of the log line; `fields` names each invalid field of the input: `{ 'point.id': 'regex' }`. */
export interface WireError {
  code: ErrorCode
  message: string
  retry: boolean
  trace: string
  fields?: Record<string, string>
  facts?: Facts
}

export type Answer<Output = unknown> = { ok: true; output: Output } | { ok: false; error: WireError }
