export default definePageConfig({ navigationBarTitleText: '每周都来的团队' })
