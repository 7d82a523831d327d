/** All texts about a community's telephone on duty. */
export const words = {
  loading: '正在看值班电话',
  failedTitle: '没打开',
  lead: '夜里和休息日，居民要打电话，先看到这个号码。没有的话，看到的是 12345。',
  title: (community: string) => `${community}的值班电话`,
  number: '电话号码',
  hint: '比如 023-0000 1234。要真有人接',
  wrong: '电话号码不对',
  day: (number: string) => `白天（9:00 到 18:00）居民打的是 ${number}`,
  dayNone: '这个社区没有登记白天的电话',
  save: '就用这个号码',
  clear: '不要值班电话了',
  saving: '正在存',
  same: '和现在的一样',
  saved: '存好了，居民马上就能看到',
  cleared: '去掉了，夜里居民看到的是 12345',
  asked: { title: '不要值班电话了？', text: '夜里和休息日，居民看到的会是 12345。', no: '先留着', yes: '不要了' },
}
