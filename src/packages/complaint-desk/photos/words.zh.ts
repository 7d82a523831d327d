/** All texts about photos pending review. */
export const words = {
  loading: '正在打开要看的照片',
  failedTitle: '没打开',
  empty: '没有要看的照片',
  emptyText: '刚传的，机器先看；机器拿不准的会排到这里，等您看一眼。',
  of: (subject: string) => `${subject}的照片`,
  since: (age: string) => `${age}传的`,
  lead: '看有没有脸、门牌、身份证，或者不该放出来的东西。',
  show: '可以放',
  refuse: '不行',
  asked: (subject: string) => ({
    title: `${subject}的这张不放了？`,
    text: '照片马上删掉，找不回来。传的人可以换一张再传。',
    no: '先留着',
    yes: '删掉',
    isDanger: true,
  }),
}
