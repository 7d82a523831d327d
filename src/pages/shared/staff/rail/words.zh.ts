import { limits } from '../../../../contract/limits'

/** All texts of the rail beside staff pages. */
export const words = {
  label: '工具',
  roles: { worker: '工作者', manager: '负责人', admin: '区管理员' },
  ofDistrict: '全区',
  who: (role: string, community: string) => `${role} · ${community}`,
  waiting: (count: number) => (count >= limits.tasksMax ? `${limits.tasksMax}+` : String(count)),
  item: (tool: string, waiting: string) => (waiting === '' ? tool : `${tool}，${waiting} 件等您`),
  resident: '换回居民的样子',
}
