/** The columns of a list of buildings, by this command's names or the headings that communities use. */
export const buildingColumns = {
  required: ['community', 'name', 'lat', 'lng'],
  optional: [],
  aliases: {
    社区: 'community',
    楼栋: 'name',
    楼栋名称: 'name',
    楼名: 'name',
    名称: 'name',
    名字: 'name',
    纬度: 'lat',
    经度: 'lng',
  },
} as const

export type BuildingColumn = (typeof buildingColumns)['required'][number]
