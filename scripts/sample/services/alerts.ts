import type { SampleAlert } from '../../../cloud/local/sample/point-file'

const during = (inDays: number, from: string, to: string) => ({
  startsInDays: inDays,
  startsAtTime: from,
  endsInDays: inDays,
  endsAtTime: to,
})

const days = (first: number, last: number) => ({
  startsInDays: first,
  startsAtTime: '00:00',
  endsInDays: last + 1,
  endsAtTime: '00:00',
})

/** For the point of 柚子坡, whose page is in the pictures. */
export const waterOff: SampleAlert = {
  title: '{weekday}下午停水',
  text: '{day}下午 2 点到 5 点，活动室和厕所用不了。',
  ...during(2, '14:00', '17:00'),
  isClosed: false,
}

/** Alerts for the other points: whenever the sample is loaded, some are over, some active, some still to come. */
export const alertsToDeal: readonly SampleAlert[] = [
  { title: '门口修路', text: '正门前在换管道，请走旁边的小门。', ...days(-3, 4), isClosed: false },
  { title: '{day}盘点，不开门', text: '{weekday}盘点一天，要借书还书的请第二天来。', ...days(0, 0), isClosed: true },
  {
    title: '停电半天',
    text: '{day}上午停电，复印和打印用不了，别的照常。',
    ...during(1, '08:30', '12:00'),
    isClosed: false,
  },
  { title: '流感疫苗还有', text: '满 60 岁的老人带身份证来登记，约好日子再打。', ...days(-6, 21), isClosed: false },
  {
    title: '{weekday}下午培训',
    text: '{day}下午去培训，2 点以后没有人。',
    ...during(1, '14:00', '18:00'),
    isClosed: true,
  },
  { title: '电梯在修', text: '楼里的电梯在修，二楼的课改在一楼上。', ...days(-1, 9), isClosed: false },
  {
    title: '{weekday}有义诊',
    text: '{day}上午 9 点到 11 点，医生来看牙和眼睛，不收钱。',
    ...during(5, '09:00', '11:00'),
    isClosed: false,
  },
  { title: '厕所在修', text: '厕所这两天用不了，可以去对面书吧。', ...days(-1, 1), isClosed: false },
  { title: '灶台检修', text: '{day}不供应晚饭，午饭照常。', ...during(3, '15:00', '20:00'), isClosed: true },
  { title: '降温了，多开一会儿', text: '这几天冷，里面有暖气，路过可以进来坐坐。', ...days(-2, 14), isClosed: false },
  { title: '刷墙，有味道', text: '二楼在刷墙，怕味道的先去别处。', ...days(7, 9), isClosed: false },
  { title: '上周停水已经好了', text: '水管修好了。', ...days(-9, -6), isClosed: false },
]
