/** All texts of the form for a person without WeChat. */
export const words = {
  lead: '给没有微信、在柜台或者电话里来的人建一份档。填了什么，他本人问起来都要说得清。',
  name: '怎么称呼',
  age: '满 80 岁了吗',
  ages: { unknown: '没问', no: '没满', yes: '满了' },
  ageNote: '满 80 的，订了没来也不算失约。',
  save: '建好',
  saving: '正在建',
  off: '称呼要填，电话要么不填要么填对',
  offCommunity: '先选一个社区',
}
