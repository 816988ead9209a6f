/**
 * Eight hexadecimal digits that tell which version of a text a translation was made from: the CRC-32 of the text in
 * UTF-8, title and body parted by an empty line, in NFC. It finds an edit, it proves nothing: whoever writes the
 * description vouches for its translations.
 */
export function textDigest({ title, body }: { title: string; body: string }): string {
  const text = `${title.trim()}\n\n${body.trim()}`.replace(/\r\n?/g, '\n').normalize('NFC');
  let crc = 0xffffffff;
  for (const byte of new TextEncoder().encode(text)) crc = (crc >>> 8) ^ (TABLE[(crc ^ byte) & 0xff] ?? 0);
  return ((crc ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});
