/** All texts of the question whether a record made at the counter is about the resident. */
export const words = {
  loading: '正在打开',
  failedTitle: '没打开',
  gone: '这件事已经办好了，或者过了时间',
  goneText: '还要办的话，请社区再发一次。',
  title: (name: string) => `柜台给“${name}”建的档案，是您本人吗？`,
  text: (community: string) =>
    `${community}的工作人员说是。点“是我”，那边替您订的、报的，都归到您这里，以后自己就能看、能改。`,
  warning: '电话一样的也可能是家里别的人。不是您本人，点“不是我”。',
  yes: '是我',
  no: '不是我',
  merged: '归到一起了',
  refused: '好，不动它',
  back: '回到我的',
}
