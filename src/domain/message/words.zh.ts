type Place = { community: string }
type Holder = Place & { role: string }

/** The name of a role, for the person who has it. */
export const roleWords = {
  volunteer: '志愿者',
  worker: '社区工作者',
  manager: '社区负责人',
  admin: '区管理员',
} as const

/** The community, or the whole district when none is given. */
const at = (community: string): string => community || '本区'

/** Every message: title, text, and WeChat's other fields. */
export const words = {
  pointPhone: {
    title: '有人说关门了',
    text: ({ point }: { point: string }) => `有居民说${point}关着门。打个电话问一下。`,
    todo: '打电话问',
  },
  pointVisit: {
    title: '有几个人说关门了',
    text: ({ point }: { point: string }) => `有几位居民说${point}关着门。去看一看，把开门时间改对。`,
    todo: '去看一看',
  },
  volunteerApplied: {
    title: '有人想当志愿者',
    text: ({ community }: Place) => `${at(community)}有居民想当志愿者，在等回话。`,
    todo: '回个话',
  },
  volunteerAccepted: {
    title: '您是志愿者了',
    text: ({ community }: Place) => `${at(community)}请您当志愿者了，谢谢您。要帮忙的时候会告诉您。`,
    result: '通过了',
    note: '谢谢您，要帮忙的时候会告诉您',
  },
  volunteerRefused: {
    title: '志愿者的事有回话了',
    text: ({ community, reason }: Place & { reason: string }) =>
      `${at(community)}这次没有请您当志愿者。${reason ? `社区说：${reason}` : '想知道为什么，可以打社区电话问。'}`,
    result: '没有通过',
  },
  volunteering: '当志愿者',
  roleTaken: {
    title: '身份收回了',
    text: ({ role, community }: Holder) => `您在${at(community)}的${role}身份收回了。有疑问可以打社区电话问。`,
    what: ({ role }: Holder) => `${role}身份收回了`,
  },
  roleSuspended: {
    title: '身份先停了',
    text: ({ role, community }: Holder) => `您在${at(community)}的${role}身份先停了，恢复的时候会告诉您。`,
    what: ({ role }: Holder) => `${role}身份先停了`,
  },
  roleRestored: {
    title: '身份恢复了',
    text: ({ role, community }: Holder) => `您在${at(community)}的${role}身份恢复了，现在就能用。`,
    what: ({ role }: Holder) => `${role}身份恢复了`,
  },
  mergeOffered: {
    title: '有一份登记，是您的吗',
    text: ({ community, name }: Place & { name: string }) =>
      `${at(community)}有一份登记，名字是${name || '没写'}，电话和您的一样。是您的，就到“我的”里合到一起；不是，也请说一声。`,
    what: '有一份登记，请看看是不是您的',
  },
  photoRefused: {
    title: '照片没有放上去',
    text: ({ subject }: { subject: string }) => `${subject}的那张照片没有放上去。换一张再试。`,
    result: '没放上去',
    note: '换一张再试',
  },
  photoPendingReview: {
    title: '有照片等您看',
    text: ({ subject }: { subject: string }) => `${subject}有一张照片，要您看过才放上去。`,
    todo: '看一看',
  },
  place: ({ community }: Place) => at(community),
}
