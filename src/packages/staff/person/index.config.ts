export default definePageConfig({ navigationBarTitleText: '这个人' })
