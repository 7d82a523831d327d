export default definePageConfig({ navigationBarTitleText: '替人订房间' })
