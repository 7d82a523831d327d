import type { PrintedCertificate, PrintedService } from '../platform/certificate-printer'
import { type Fonts, newDocument } from '../posters/pdf-document'
import { drawCertificate } from './draw-certificate'
import { drawServices, SERVICES_PER_PAGE } from './draw-services'
import { words } from './words.zh'

interface Options {
  fonts: Fonts
  /** Of the page that verifies it; null where the installation has no domain. */
  address: string | null
}

const pagesOf = (services: readonly PrintedService[]): PrintedService[][] =>
  Array.from({ length: Math.ceil(services.length / SERVICES_PER_PAGE) }, (_, page) =>
    services.slice(page * SERVICES_PER_PAGE, (page + 1) * SERVICES_PER_PAGE),
  )

/** One certificate as PDF, its list of services on the pages after it. */
export const certificatePdf = async (certificate: PrintedCertificate, { fonts, address }: Options): Promise<Buffer> => {
  const info = { Title: `${words.title} ${certificate.number}`, Producer: words.product }
  const { doc, finish } = newDocument({ size: 'A4', fonts, info })
  const lists = pagesOf(certificate.services ?? [])
  doc.addPage({ size: 'A4', margin: 0 })
  drawCertificate(doc, certificate, address)
  for (const [place, services] of lists.entries()) {
    doc.addPage({ size: 'A4', margin: 0 })
    drawServices(doc, certificate, services, [place + 2, lists.length + 1])
  }
  return finish()
}
