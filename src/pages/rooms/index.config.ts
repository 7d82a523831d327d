export default definePageConfig({ navigationBarTitleText: '订房间' })
