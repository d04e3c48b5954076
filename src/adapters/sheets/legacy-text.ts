/** An encoding of Vietnamese from before Unicode, as fonts named `.VnTime` and `VNI-Times` show it. */
export type LegacyEncoding = 'tcvn3' | 'vni'

const tcvn3Signs = 'µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00adõö÷øùúûüýþ¡¢£¤¥¦§'
const tcvn3Letters = 'àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵĂÂÊÔƠƯĐ'

/** After a base letter in VNI a sign stands for the tone and the shape; `ô`, `ö` are themselves `ơ`, `ư` there. */
const vniPairs: Readonly<Record<string, string>> = {
  a: 'ùá øà ûả õã ïạ ââ áấ àầ åẩ ãẫ äậ êă éắ èằ úẳ üẵ ëặ',
  e: 'ùé øè ûẻ õẽ ïẹ âê áế àề åể ãễ äệ',
  o: 'ùó øò ûỏ õõ ïọ âô áố àồ åổ ãỗ äộ',
  u: 'ùú øù ûủ õũ ïụ',
  y: 'ùý øỳ ûỷ õỹ',
  ô: 'ùớ øờ ûở õỡ ïợ',
  ö: 'ùứ øừ ûử õữ ïự',
}
const vniSingles: Readonly<Record<string, string>> = {
  ñ: 'đ',
  ô: 'ơ',
  ö: 'ư',
  î: 'ỵ',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
}

const tcvn3: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  [...tcvn3Signs].map((sign, at) => [sign, [...tcvn3Letters][at] as string]),
)

const vni: ReadonlyMap<string, string> = /* @__PURE__ */ (() => {
  const small = [
    ...Object.entries(vniSingles),
    ...Object.entries(vniPairs).flatMap(([base, pairs]) =>
      pairs.split(' ').map(([sign = '', letter = '']) => [base + sign, letter] as const),
    ),
  ]
  const large = small.map(([from, to]) => [from.toUpperCase(), to.toUpperCase()] as const)
  return new Map([...small, ...large])
})()

/** The text in Unicode, composed. Text that is in Unicode already is spoilt by it. */
export function fromLegacy(text: string, encoding: LegacyEncoding): string {
  if (encoding === 'tcvn3') return [...text].map((sign) => tcvn3.get(sign) ?? sign).join('')
  let read = ''
  for (let at = 0; at < text.length; ) {
    const pair = vni.get(text.slice(at, at + 2))
    read += pair ?? vni.get(text[at] as string) ?? text[at]
    at += pair === undefined || text.length - at < 2 ? 1 : 2
  }
  return read.normalize('NFC')
}

/** Signs that TCVN3 needs and that no Vietnamese in Unicode has. */
const onlyTcvn3 = /[¡-©ª«¬\u00ad®°µ¶·¸¹»¼½¾ÄÆÇËÎÏÑÖ×ØÜÞßåæçëîïñö÷øûüþÿ]/
const beyondLatin1 = /[\u0100-\uffff]/

/** The encoding a font is made for. */
export function encodingOfFont(font: string | undefined): LegacyEncoding | undefined {
  if (font === undefined) return undefined
  if (font.startsWith('.Vn')) return 'tcvn3'
  return /^VNI[- ]/i.test(font) ? 'vni' : undefined
}

/** Whether a text is in TCVN3 by its letters alone. */
export function looksTcvn3(text: string): boolean {
  return onlyTcvn3.test(text) && !beyondLatin1.test(text)
}

/** Whether a text may be in VNI by its letters; names in Unicode are taken for it now and then, so ask of many. */
export function mayBeVni(text: string): boolean {
  return !beyondLatin1.test(text) && /[aeouyôö][ùøûõïâáàåãäêéèúüë]|ñ|ö/i.test(text)
}
