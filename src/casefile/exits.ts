/** The acts by which a membership ends. */
export const exits = ['member.removed', 'member.expelled', 'member.resigned', 'member.died'] as const

/** The same, and the annulment by which it never was. */
export const endings = [...exits, 'admission.annulled'] as const
