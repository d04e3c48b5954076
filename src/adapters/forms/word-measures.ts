/** Measures of a Party paper in Word (05-HD/VPTW 2026 as its users describe it): twips, and half-points of type. */
export const page = {
  width: 11_906,
  height: 16_838,
  top: 1134,
  bottom: 1134,
  left: 1701,
  right: 851,
  header: 567,
  footer: 454,
}

/** The two columns of heading and foot, 75 and 90 mm. */
export const columns = { left: 4252, right: 5102 }

export const textWidth = columns.left + columns.right

/** Width of the Party's heading in bold 15 pt: the rule below it is as long in every viewer. */
export const crestWidth = 4133

export const font = 'Times New Roman'

/** Half-points of so many points. */
export const points = (size: number) => size * 2
