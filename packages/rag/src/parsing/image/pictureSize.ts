/** Width and height in dots, as a picture's header says them; undefined when the header cannot be read. */
export function pictureSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (view.getUint32(0) === 0x89504e47) return pngSize(view);
    if (view.getUint16(0) === 0xffd8) return jpegSize(view);
    return view.getUint32(8) === 0x57454250 ? webpSize(view) : undefined;
  } catch {
    // A header that ends early: reading past the end throws.
    return undefined;
  }
}

/** Walks the segments up to the frame header (ITU T.81, B.1): all SOF markers but DHT, JPG and DAC, which share the range. */
function jpegSize(view: DataView): { width: number; height: number } {
  for (let at = 2; ; at += 2 + view.getUint16(at + 2)) {
    while (view.getUint8(at + 1) === 0xff) at += 1;
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
  }
}

/** The three kinds of first chunk (RFC 9649, 2.5 to 2.7): lossy, lossless and extended. */
function webpSize(view: DataView): { width: number; height: number } | undefined {
  const kind = view.getUint32(12);
  if (kind === 0x56503820)
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  if (kind === 0x5650384c) {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
  }
  const three = (at: number): number => view.getUint16(at, true) + (view.getUint8(at + 2) << 16) + 1;
  return kind === 0x56503858 ? { width: three(24), height: three(27) } : undefined;
}

/** A PNG begins with its header chunk; anything else in its place is damage. */
const pngSize = (view: DataView): { width: number; height: number } | undefined =>
  view.getUint32(12) === IHDR ? { width: view.getUint32(16), height: view.getUint32(20) } : undefined;
const IHDR = 0x49484452;
