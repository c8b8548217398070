// SPDX-License-Identifier: Apache-2.0
//
// A photo as small as it may be and still be read: at most 2560 dots a side. What a phone takes is
// several times that, and goes out over a slow line. What cannot be made smaller here goes as it
// is; the server says what is wrong with it.
//
//     4032 × 3024, 5.1 MB  ->  2560 × 1920, about 0.7 MB
//     a PDF, a small scan  ->  the same
export const longestSide = 2560
const worthIt = 1_500_000
const quality = 0.85

// How large a picture is to be; the same when it is small enough.
export function fitting(width: number, height: number): { width: number; height: number } {
  const scale = Math.min(1, longestSide / Math.max(width, height))
  return { width: Math.round(width * scale), height: Math.round(height * scale) }
}

const plain = new Set(['image/jpeg', 'image/png'])

export async function shrunk(file: File): Promise<Blob> {
  if (!file.type.startsWith('image/')) return file
  try {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' })
    const size = fitting(picture.width, picture.height)
    const small = size.width === picture.width && file.size < worthIt
    if (small && plain.has(file.type)) return file
    const canvas = document.createElement('canvas')
    Object.assign(canvas, size)
    canvas.getContext('2d')!.drawImage(picture, 0, 0, size.width, size.height)
    picture.close()
    const made = await new Promise<Blob | null>((resolve) =>
      canvas.toBlob(resolve, 'image/jpeg', quality))
    return made ?? file
  } catch {
    return file
  }
}
