import type { CallerCaseFlaw } from '../../../stores/caller-case'

const off: Record<CallerCaseFlaw, string> = {
  person: '先找到是谁说的',
  newcomer: '称呼要填，电话要么不填要么填对',
  category: '先选是哪一类',
  words: '先写两句是什么事',
  place: '先写在哪里',
}

/** Every sentence of telling for a caller. */
export const words = {
  loading: '正在打开',
  failedTitle: '没打开',
  lead: '替打电话来的、到柜台来的人记下来。时限从现在算起；他有微信，自己也看得到。',
  danger: '有人受伤、起火、打人、煤气味：先请他打 110、119、120。',
  who: '谁说的',
  what: '什么事',
  category: '哪一类',
  words: '他怎么说的',
  wordsHint: '照他的话写。里面的电话、门牌会自动遮住。',
  urgency: '急不急',
  concerns: '跟谁有关',
  where: '在哪里',
  place: '哪条街、哪个院、几栋',
  placeHint: '打一两个字，有的就列出来；没有的照着写也行。',
  buildingOther: '换一处',
  buildings: '是不是这里',
  door: '门牌',
  doorHint: '单独放着，只有接手的人和负责人看得到',
  when: '什么时候',
  whenHint: '比如：每天晚上十点以后',
  named: '可以让对方知道是他说的',
  namedOn: '两家谈的时候，对方看得到他的名字',
  namedOff: '对方不会知道是谁说的',
  file: '记下来',
  filing: '正在记',
  off,
  filed: '记下来了',
  filedText: '已经排到“等我们的”里。您现在就能受理，也能放着给同事。',
  open: '打开这件事',
  again: '再记一件',
}
