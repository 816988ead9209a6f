/** Lets the visitor keep `content` as a file. */
export function download(content: Blob, fileName: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser has taken the file when the click has been worked off.
  setTimeout(() => URL.revokeObjectURL(url), 1_000);
}
