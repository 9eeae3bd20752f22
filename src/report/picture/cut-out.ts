import { type Crop, sizeOf } from './crop';
import { base64In } from './png-address';

/** A part of a picture as a PNG of its own, base64. Rejects where the browser cannot read or draw it. */
export async function cutOut(image: string, crop: Crop): Promise<string> {
  const drawn = new Image();
  drawn.src = image;
  await drawn.decode();
  const { width, height } = sizeOf(crop);
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('the browser gave nothing to draw on');
  context.drawImage(drawn, crop.left, crop.top, width, height, 0, 0, width, height);
  // What is too large to be drawn gives an address that holds nothing.
  return base64In(canvas.toDataURL('image/png'));
}
