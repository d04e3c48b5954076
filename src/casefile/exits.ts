/** The decisions by which a membership ends. */
export const decidedExits = ['member.removed', 'member.expelled', 'member.resigned'] as const

/** The acts by which a membership ends: those, and a death, which nobody decides. */
export const exits = [...decidedExits, 'member.died'] as const

/** The same, and the annulment by which it never was. */
export const endings = [...exits, 'admission.annulled'] as const
