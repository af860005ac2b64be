/** Runs `task` once when the page has nothing better to do, at the latest after two seconds; returns the way to stop. */
export function whenIdle(task: () => void): () => void {
  // Safari, which browser mode may open in, has no idle callbacks.
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(task, 200);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(task, { timeout: 2_000 });
  return () => cancelIdleCallback(handle);
}
