/** Styles of a timeline: it follows a dark screen, and says nothing by colour alone. */
export const timelineStyle = `
.tl { --ink: #1a1a1a; --muted: #565656; --line: #d4d4d4; --paper: #ffffff; --late: #a11b1b; --law: #2f5d9b }
.tl text { fill: var(--ink); font: 13px "Noto Sans", "Segoe UI", Arial, sans-serif; paint-order: stroke; stroke: var(--paper); stroke-width: 3px; stroke-linejoin: round }
.tl .heading { font-weight: bold; font-size: 14px }
.tl .detail, .tl .tick { fill: var(--muted); font-size: 12px }
.tl .paper { fill: var(--paper) }
.tl .grid { stroke: var(--line) }
.tl .track { stroke: var(--line) }
.tl .today { stroke: var(--ink); stroke-width: 1.5 }
.tl .law { stroke: var(--law); stroke-dasharray: 3 4 }
.tl .bar { stroke: var(--ink) }
.tl .open { fill: none; stroke: var(--muted) }
.tl .late { stroke: var(--late) }
.tl .mark { fill: var(--ink); stroke: var(--paper); stroke-width: 1 }
.tl .stroke { fill: none; stroke: var(--ink); stroke-width: 2.5 }
.tl .ink { stroke: var(--ink); fill: none }
.tl .dot { fill: var(--ink) }
.tl .hatch { stroke: var(--late); fill: none }
.tl .solid { fill: var(--ink) }
@media (prefers-color-scheme: dark) {
  .tl { --ink: #ececec; --muted: #b0b0b0; --line: #444444; --paper: #161616; --late: #ff9a8f; --law: #9cc3ff }
}
`
