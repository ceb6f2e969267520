/** What a form holds about one lead, and what it sends. */
import { webAddress } from '@/ui/webAddress'
import type { Lead } from './queries'

export interface LeadValues {
  title: string
  kind: Lead['kind']
  /** Found by name, or added. */
  organization_name: string
  advertised: Lead['advertised']
  stage: Lead['stage']
  link: string
  note: string
  /** Empty where it belongs to none. */
  career_id: string
  /** From whom; empty where nobody is known. */
  contact_id: string
}

export const newLead = (of: {
  career_id?: string | undefined
  contact_id?: string | undefined
}): LeadValues => ({
  title: '',
  kind: 'opening',
  organization_name: '',
  advertised: 'unknown',
  stage: 'heard',
  link: '',
  note: '',
  career_id: of.career_id ?? '',
  contact_id: of.contact_id ?? '',
})

export const leadValues = (lead: Lead): LeadValues => ({
  title: lead.title,
  kind: lead.kind,
  organization_name: lead.organization_name,
  advertised: lead.advertised,
  stage: lead.stage,
  link: lead.link ?? '',
  note: lead.note,
  career_id: lead.career_id ?? '',
  contact_id: lead.contact_id ?? '',
})

/** An address without its scheme gets one; what is none is sent as typed, for the API to say so. */
export const leadBody = ({ organization_name, link, career_id, contact_id, ...values }: LeadValues) => ({
  ...values,
  organization_name: organization_name.trim() || null,
  link: webAddress(link) ?? (link.trim() || null),
  career_id: career_id || null,
  contact_id: contact_id || null,
})

/** A row that was opened and left empty: choices alone say nothing. */
export const isEmpty = ({ title, organization_name, link, note }: LeadValues): boolean =>
  [title, organization_name, link, note].every((text) => text.trim() === '')
