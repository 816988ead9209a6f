/** A response's bytes, or nothing when there are more than `most`; never reads further than that. */
export async function boundedBody(
  answer: Response,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (answer.body === null) return new Uint8Array();
  const reader = answer.body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(Buffer.concat(chunks, size));
    size += value.byteLength;
    if (size > most) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(value);
  }
}
