import * as z from 'zod'

/**
 * Mass organisations that find and recommend people for the sympathiser list: Youth Union [Đoàn TNCS Hồ Chí Minh], trade
 * union [công đoàn], Veterans' Association [Hội Cựu chiến binh]. Only the first two introduce into the Party.
 */
export const massOrganisation = z.enum(['youth-union', 'trade-union', 'veterans-association'])
