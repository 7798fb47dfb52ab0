/** Gives the reader a file to keep, as a download. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser begins to read it only after this task.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}
