// SPDX-License-Identifier: Apache-2.0
//
// Money on a screen. It arrives as the text "1234.50" and is never a floating number:
// adding is done in whole fen, and only a chart may draw an approximation.
//
//     grouped('1234567.50')  -> '1,234,567.50'      add(['0.10', '0.20']) -> '0.30'

export function grouped(text: string): string {
  const parts = /^(-?)(\d+)(\.\d+)?$/.exec(text.trim())
  if (!parts) return text
  const whole = parts[2]!.replace(/\B(?=(\d{3})+$)/g, ',')
  return (parts[1] ?? '') + whole + (parts[3] ?? '')
}

export function fen(text: string): bigint {
  const parts = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(text.trim())
  if (!parts) throw new Error(`not money: ${text}`)
  const amount = BigInt(parts[2]!) * 100n + BigInt((parts[3] ?? '').padEnd(2, '0'))
  return parts[1] === '-' ? -amount : amount
}

export function yuan(amount: bigint): string {
  const sign = amount < 0n ? '-' : ''
  const size = amount < 0n ? -amount : amount
  return `${sign}${size / 100n}.${String(size % 100n).padStart(2, '0')}`
}

export function add(amounts: string[]): string {
  return yuan(amounts.reduce((sum, one) => sum + fen(one), 0n))
}

// Ten thousand yuan with two decimals, rounded once, half away from zero, as on paper.
export function inWan(text: string): string {
  const amount = fen(text)
  const sign = amount < 0n ? '-' : ''
  const size = amount < 0n ? -amount : amount
  const hundredths = (size + 5_000n) / 10_000n
  return `${sign}${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`
}

// Two texts say the same number: "120" and "120.00", "-0" and "0".
export function sameNumber(left: string, right: string): boolean {
  const plain = (text: string) => {
    const parts = /^(-?)0*(\d+?)(?:\.(\d*?)0*)?$/.exec(text.trim().replaceAll(',', ''))
    if (!parts) return text
    const size = parts[2]! + (parts[3] ? `.${parts[3]}` : '')
    return size === '0' ? '0' : `${parts[1]}${size}`
  }
  return plain(left) === plain(right)
}
