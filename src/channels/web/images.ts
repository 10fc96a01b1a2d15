import { fileTypeFromBuffer } from 'file-type';
import { AppError } from '#platform/errors';

export const imageTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/gif'];
export const imageMaxBytes = 5 * 1_048_576;

/**
 * Of the type that its own first bytes say, whatever its sender says.
 * @throws AppError `invalid_body` when it is no such image
 */
export async function checkedImage(body: unknown): Promise<{ mediaType: string; data: Buffer }> {
  if (!Buffer.isBuffer(body)) throw new AppError('invalid_body', `An image must be one of ${imageTypes.join(', ')}`);
  const type = await fileTypeFromBuffer(body);
  if (!type || !imageTypes.includes(type.mime)) {
    throw new AppError('invalid_body', `That is not an image of one of the types ${imageTypes.join(', ')}`);
  }
  return { mediaType: type.mime, data: body };
}
