const longestEdge = 1_600;
const keptAsTheyAre = new Set(['image/gif']);

/**
 * A picture small enough to send: drawn anew at 1600 pixels at most, which also leaves behind where and with what it was
 * taken. What the browser cannot draw goes as it is.
 */
export async function prepared(file: File): Promise<Blob> {
  if (keptAsTheyAre.has(file.type)) return file;
  try {
    const bitmap = await createImageBitmap(file);
    const scale = Math.min(1, longestEdge / Math.max(bitmap.width, bitmap.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(bitmap.width * scale);
    canvas.height = Math.round(bitmap.height * scale);
    const type = file.type === 'image/png' ? 'image/png' : 'image/jpeg';
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    bitmap.close();
    const drawn = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, 0.85));
    return drawn ?? file;
  } catch {
    return file;
  }
}
