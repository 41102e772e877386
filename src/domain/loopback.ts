/** Whether a URL names this machine itself: 127.0.0.0/8, ::1 or localhost. URLs write IPv4 addresses in one form only. */
export function isLoopback(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { hostname } = new URL(url);
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
