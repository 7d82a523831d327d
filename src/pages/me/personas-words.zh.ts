/** All texts of the demo personas. */
export const words = {
  demo: '演示身份',
  demoNote: '只在本机的演示里有，换一个人看看。',
  personas: {
    '': '不登录',
    resident: '居民',
    elder: '长者',
    volunteer: '志愿者',
    worker: '工作者',
    manager: '负责人',
    admin: '管理员',
  } as Record<string, string>,
}
