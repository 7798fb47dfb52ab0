/** The page may dispatch events of its own making at whatever it can reach: only the reader's own press acts. */
export const pressed = (act: () => void) => (event: Event) => {
  if (event.isTrusted) act();
};
